package nl.schakel.maatwerktafel.verzoek.application;

import static nl.schakel.maatwerktafel.verzoek.model.Familie.DOOR_JOOST;
import static nl.schakel.maatwerktafel.verzoek.model.Familie.INGRID;
import static nl.schakel.maatwerktafel.verzoek.model.Familie.SAMIRA;
import static nl.schakel.maatwerktafel.verzoek.model.Familie.VANDAAG;
import static nl.schakel.maatwerktafel.verzoek.model.Familie.VERZOEK;
import static nl.schakel.maatwerktafel.verzoek.model.Familie.formulier;
import static nl.schakel.maatwerktafel.verzoek.model.Familie.zelfBegonnen;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Set;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.tafel.application.Tafelplekken;
import nl.schakel.maatwerktafel.tafel.model.Tafel;
import nl.schakel.maatwerktafel.tafel.model.TafelId;
import nl.schakel.maatwerktafel.tafel.model.TafelOpdracht.PlanTafel;
import nl.schakel.maatwerktafel.tafel.model.Tafelboek;
import nl.schakel.maatwerktafel.verzoek.model.Agendapunt;
import nl.schakel.maatwerktafel.verzoek.model.Opdrachten;
import nl.schakel.maatwerktafel.verzoek.model.Stand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a table keeps of a request that was withdrawn: nothing. */
class VerzoekIntrekkenTest {

    private static final TafelId TAFEL = new TafelId("tafel-april");

    private final Geheugen geheugen = new Geheugen();
    private final Tafelboek tafels = new Tafelboek();
    private final Tafelplekken plekken = new Tafelplekken(tafels, Onderdelen.TIJD);
    private final VerzoekIntrekken intrekken =
            new VerzoekIntrekken(new Verzoekhandeling(geheugen, Onderdelen.beelden()), plekken, Onderdelen.TIJD);

    @BeforeEach
    void eenVerzoekOpEenTafel() {
        tafels.maak(
                new PlanTafel(TAFEL, VANDAAG.plusDays(7), LocalTime.of(13, 30), LocalTime.of(15, 0), "Kamer 2.04", DOOR_JOOST),
                new Aanleiding.Eigen());
        plekken.reserveer(TAFEL, VERZOEK.waarde(), DOOR_JOOST);
        geheugen.maak(zelfBegonnen(formulier()), new Aanleiding.Eigen());
        geheugen.wijzig(VERZOEK, Opdrachten.dienIn(), new Aanleiding.Eigen());
        geheugen.wijzig(
                VERZOEK, Opdrachten.agendeer(new Agendapunt(TAFEL.waarde(), VANDAAG.plusDays(7), LocalTime.of(13, 30))), new Aanleiding.Eigen());
    }

    private static Onderwerp wie(Persoon persoon, String functie) {
        return new Onderwerp(persoon.persoonId(), persoon.naam(), null, persoon.organisatie(), Set.of(functie));
    }

    private Tafel tafel() {
        return tafels.vind(TAFEL).orElseThrow().staat();
    }

    @Test
    void eenIngetrokkenVerzoekGeeftZijnKwartierVrij() {
        assertThat(intrekken.voerUit(wie(SAMIRA, "gezinslid"), VERZOEK, "Oma past nu op.", "sleutel")).isInstanceOf(Resultaat.Gelukt.class);

        assertThat(geheugen.alle().getFirst().stand()).isEqualTo(Stand.INGETROKKEN);
        assertThat(tafel().plekken()).isEmpty();
        plekken.reserveer(TAFEL, "een-ander-verzoek", DOOR_JOOST);
        assertThat(tafel().tijdVan("een-ander-verzoek")).isEqualTo(LocalTime.of(13, 30));
    }

    @Test
    void nogEensIntrekkenNeemtGeenAnderZijnKwartierAf() {
        intrekken.voerUit(wie(SAMIRA, "gezinslid"), VERZOEK, "Oma past nu op.", "sleutel");
        plekken.reserveer(TAFEL, "een-ander-verzoek", DOOR_JOOST);

        intrekken.voerUit(wie(SAMIRA, "gezinslid"), VERZOEK, "Oma past nu op.", "sleutel");

        assertThat(tafel().plekken()).containsOnlyKeys("een-ander-verzoek");
    }

    @Test
    void wieHetNietMagIntrekkenGeeftNietsVrij() {
        assertThat(intrekken.voerUit(wie(INGRID, "partner"), VERZOEK, "Weg ermee.", "sleutel")).isInstanceOf(Resultaat.GeenToegang.class);

        assertThat(tafel().plekken()).containsOnlyKeys(VERZOEK.waarde());
    }
}
