package nl.schakel.gezinsplan.casus.application;

import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import nl.schakel.gezinsplan.casus.application.AlsBesluitGenomenDanActieVrij.GenomenBesluit;
import nl.schakel.gezinsplan.casus.application.AlsBesluitGenomenDanActieVrij.Voorwaarde;
import nl.schakel.gezinsplan.casus.model.Actie;
import nl.schakel.gezinsplan.casus.model.ActieStatus;
import nl.schakel.gezinsplan.casus.model.Besluit;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Casussen.Herkomst.Bericht;
import nl.schakel.gezinsplan.casus.model.Familie;
import nl.schakel.gezinsplan.casus.model.Gegeven;
import nl.schakel.gezinsplan.casus.model.Verzoekverwijzing.Stand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other services set in motion here. */
class AutomatiekTest {

    private static final Clock KLOK = Clock.fixed(NU, ZoneOffset.UTC);
    private static final Bericht BERICHT = new Bericht("maatwerktafel:" + VERZOEK, "0000000003-000");
    private static final UUID VOORWAARDE = Familie.id(81);

    private final Geheugen geheugen = new Geheugen();
    private final AtomicLong volgende = new AtomicLong(7000);
    private final Supplier<UUID> ids = () -> Familie.id(volgende.getAndIncrement());

    @BeforeEach
    void eenVasteActie() {
        geheugen.zet(Gegeven.vast().casus());
        geheugen.kent(INGRID, "partner");
    }

    @Test
    void alsVerzoekVerandertDanStandInPlan() {
        new AlsVerzoekVerandertDanStandInPlan(geheugen, KLOK)
                .voerUit(CASUS, BERICHT, ACTIE, BLOKKADE, verzoek(Stand.INGEDIEND));

        assertThat(actie(ACTIE).blokkade().verzoek().stand()).isEqualTo(Stand.INGEDIEND);
    }

    @Test
    void alsBesluitGenomenDanActieVrijEnVoorwaardenActies() {
        besluit(new Voorwaarde(VOORWAARDE, INGRID.id(), VANDAAG), new Voorwaarde(id(84), "onbekend", null));

        assertThat(actie(ACTIE).status()).isEqualTo(ActieStatus.OPEN);
        assertThat(actie(Familie.id(7000)).verantwoordelijke().naam()).isEqualTo("Ingrid Postma");
        assertThat(actie(Familie.id(7001)).verantwoordelijke().naam()).isEqualTo("Fatima El Idrissi");
    }

    @Test
    void haaltDeWoordenVanEenVoorwaardeTotDeTafelAntwoordt() {
        var halen = new AlsVoorwaardeZonderTekstDanTekstHalen(geheugen, geheugen, geheugen, KLOK);
        besluit(new Voorwaarde(VOORWAARDE, null, null));

        halen.voerUit();
        assertThat(actie(Familie.id(7000)).uitBesluit().tekstVolgt()).isTrue();

        geheugen.teksten.put(VERZOEK, Map.of(VOORWAARDE, "Kijkt na een half jaar."));
        halen.voerUit();
        assertThat(actie(Familie.id(7000)).wat()).isEqualTo("Kijkt na een half jaar.");
        assertThat(geheugen.zonderTekst(10)).isEmpty();
    }

    @Test
    void alsRegelAangepastDanProbeerOpnieuw() {
        new AlsRegelAangepastDanProbeerOpnieuw(geheugen, geheugen, KLOK).voerUit(BERICHT, REGEL);

        assertThat(actie(ACTIE).blokkade().regelAangepast()).isTrue();
    }

    @Test
    void alsPartnerMeldtDanBerichtBijPlan() {
        geheugen.zet(Gegeven.metActie().na(ingridBijDoel()).casus());
        var bijPlan = new AlsPartnerMeldtDanBerichtBijPlan(geheugen, KLOK);

        bijPlan.voerUit(CASUS, nieuwsVanSchool(91));
        Afloop tweede = bijPlan.voerUit(CASUS, nieuwsVanSchool(91));

        assertThat(geheugen.casus().kring().berichten()).singleElement().satisfies(b -> assertThat(b.id()).isEqualTo(id(91)));
        assertThat(tweede).isInstanceOf(Afloop.AlGedaan.class);
        assertThat(bijPlan.voerUit(new CasusId(id(999)), nieuwsVanSchool(92))).isInstanceOf(Afloop.Onbekend.class);
    }

    @Test
    void nieuwsOverEenOnbekendeCasusBlijftNietOngemerkt() {
        Afloop afloop = new AlsBesluitGenomenDanActieVrij(geheugen, geheugen, KLOK, ids)
                .voerUit(new CasusId(id(999)), BERICHT, genomen());

        assertThat(afloop).isInstanceOf(Afloop.Onbekend.class);
    }

    private void besluit(Voorwaarde... voorwaarden) {
        new AlsBesluitGenomenDanActieVrij(geheugen, geheugen, KLOK, ids).voerUit(CASUS, BERICHT, genomen(voorwaarden));
    }

    private static GenomenBesluit genomen(Voorwaarde... voorwaarden) {
        return new GenomenBesluit(
                VERZOEK, ACTIE, BLOKKADE, Besluit.TOEGEKEND_ONDER_VOORWAARDEN, List.of(voorwaarden));
    }

    private Actie actie(UUID id) {
        return geheugen.casus().plan().actie(id).orElseThrow();
    }
}
