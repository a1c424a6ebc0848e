package nl.schakel.maatwerktafel.tafel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Aanvaard;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Geweigerd;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Ongewijzigd;
import nl.schakel.maatwerktafel.tafel.model.TafelGebeurtenis.TafelGepland;
import nl.schakel.maatwerktafel.tafel.model.TafelGebeurtenis.ToegangGewijzigd;
import nl.schakel.maatwerktafel.tafel.model.TafelOpdracht.GeefVrij;
import nl.schakel.maatwerktafel.tafel.model.TafelOpdracht.PlanTafel;
import nl.schakel.maatwerktafel.tafel.model.TafelOpdracht.Reserveer;
import nl.schakel.maatwerktafel.tafel.model.TafelWeigering.TafelIsGeweest;
import nl.schakel.maatwerktafel.tafel.model.TafelWeigering.TafelOnbekend;
import org.junit.jupiter.api.Test;

class TafelTest {

    private static final Door KARIN = new Door(new Persoon("k", "Karin de Boer", "Gemeente Veldhoek"), "tafelvoorzitter");
    private static final LocalDate DATUM = LocalDate.of(2026, 4, 9);
    private static final PlanTafel GEPLAND =
            new PlanTafel(new TafelId("t"), DATUM, LocalTime.of(13, 30), LocalTime.of(15, 0), "Kamer 2.04", KARIN);

    private static Tafel tafel(TafelOpdracht... opdrachten) {
        Tafel tafel = ((Aanvaard<Tafel, TafelGebeurtenis>) Tafel.maak(GEPLAND)).staat();
        for (TafelOpdracht opdracht : opdrachten) {
            tafel = ((Aanvaard<Tafel, TafelGebeurtenis>) tafel.verwerk(opdracht)).staat();
        }
        return tafel;
    }

    private static Reserveer voor(String verzoek) {
        return new Reserveer(verzoek, DATUM, KARIN);
    }

    @Test
    void wordtGepland() {
        assertThat(((Aanvaard<Tafel, TafelGebeurtenis>) Tafel.maak(GEPLAND)).gebeurtenissen())
                .containsExactly(new ToegangGewijzigd(Tafel.TOEGANG), new TafelGepland(DATUM));
        assertThat(tafel().verwerk(GEPLAND)).isEqualTo(new Ongewijzigd<>());
    }

    @Test
    void geeftElkVerzoekEenEigenKwartier() {
        Tafel tafel = tafel(voor("a"), voor("b"));
        assertThat(tafel.tijdVan("a")).isEqualTo(LocalTime.of(13, 30));
        assertThat(tafel.tijdVan("b")).isEqualTo(LocalTime.of(13, 45));
        assertThat(tafel.tijdVan("c")).isNull();
        assertThat(tafel.verwerk(voor("a"))).isEqualTo(new Ongewijzigd<>());
    }

    @Test
    void geeftEenVrijgekomenKwartierAanEenAnder() {
        Tafel tafel = tafel(voor("a"), voor("b"), new GeefVrij("a", KARIN), voor("c"));
        assertThat(tafel.tijdVan("c")).isEqualTo(LocalTime.of(13, 30));
        assertThat(tafel.tijdVan("b")).isEqualTo(LocalTime.of(13, 45));
        assertThat(tafel.verwerk(new GeefVrij("a", KARIN))).isEqualTo(new Ongewijzigd<>());
    }

    @Test
    void neemtNietsMeerAanAlsZijIsGeweest() {
        assertThat(tafel().verwerk(new Reserveer("a", DATUM.plusDays(1), KARIN))).isEqualTo(new Geweigerd<>(new TafelIsGeweest()));
        assertThat(new TafelIsGeweest().zin()).endsWith("Kies een latere tafel.");
        assertThat(new TafelOnbekend().zin()).endsWith("uit de lijst.");
    }
}
