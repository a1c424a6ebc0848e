package nl.schakel.maatwerktafel.verzoek.model;

import static nl.schakel.maatwerktafel.verzoek.model.Familie.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.ToegangGewijzigd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.MaakConcept;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.WerkToegangBij;
import org.junit.jupiter.api.Test;

class VerzoektoegangTest {

    @Test
    void wieStoptZietHetVerzoekMeteenNietMeer() {
        Gegeven.ingediend()
                .als(werkBij(DEELNEMER_FATIMA, DEELNEMER_SAMIRA))
                .gebeurt(new ToegangGewijzigd(
                        new Toegangslijst(List.of(DEELNEMER_FATIMA, DEELNEMER_SAMIRA), Toegangslijst.TAFEL)));
    }

    @Test
    void ookDeIndienerZietHetNietMeerAlsHijStopt() {
        Verzoek verzoek = Gegeven.ingediend().na(werkBij(DEELNEMER_SAMIRA, DEELNEMER_TEUN)).verzoek();

        assertThat(verzoek.toegang().personen()).containsExactly(DEELNEMER_SAMIRA, DEELNEMER_TEUN);
        assertThat(verzoek.indiener()).isEqualTo(FATIMA);
    }

    @Test
    void eenPartnerOfCollegaLeestNietMeeTenzijHijIndiener() {
        assertThat(Gegeven.ingediend().verzoek().toegang().personen()).doesNotContain(DEELNEMER_INGRID);

        var vanIngrid = Gegeven.concept().na(Opdrachten.dienIn(new Door(INGRID, "partner"), null)).verzoek();
        assertThat(vanIngrid.toegang().personen())
                .containsExactly(DEELNEMER_SAMIRA, DEELNEMER_INGRID, DEELNEMER_TEUN);
    }

    @Test
    void eenNieuwePartnerVerandertNietsAanWieHetLeest() {
        var huisarts = new Deelnemer(persoon(7), Deelnemer.PARTNER, "organisatie-3", null);

        Verzoek verzoek = Gegeven.ingediend()
                .als(werkBij(DEELNEMER_FATIMA, DEELNEMER_SAMIRA, DEELNEMER_INGRID, DEELNEMER_TEUN, huisarts))
                .gebeurt();

        assertThat(verzoek.deelnemers()).as("wel te kiezen bij een voorwaarde").contains(huisarts);
    }

    @Test
    void eenEinddatumIsOokEenVerandering() {
        var totZomer = new Deelnemer(TEUN.persoonId(), Deelnemer.ZORGCOORDINATOR, DEELNEMER_TEUN.organisatieId(), VANDAAG);

        Gegeven.concept()
                .als(werkBij(DEELNEMER_FATIMA, DEELNEMER_SAMIRA, DEELNEMER_INGRID, totZomer))
                .gebeurt(new ToegangGewijzigd(
                        new Toegangslijst(List.of(DEELNEMER_FATIMA, DEELNEMER_SAMIRA, totZomer), Set.of())));
    }

    @Test
    void dezelfdeMensenNogEensVerandertNiets() {
        Gegeven.concept().als(new WerkToegangBij(DEELNEMERS, Door.DIENST)).verandertNiets();
    }

    @Test
    void geldtOokAlsHetVerzoekKlaarIs() {
        for (Gegeven klaar : List.of(Gegeven.besloten(), Gegeven.ingetrokken())) {
            assertThat(klaar.na(werkBij(DEELNEMER_SAMIRA)).verzoek().toegang().personen())
                    .containsExactly(DEELNEMER_SAMIRA);
        }
    }

    @Test
    void totHetPlanVerteltWieMeedoetLeestAlleenDeMelder() {
        var uitBlokkade = uitBlokkade();
        var zonder = new MaakConcept(
                VERZOEK, uitBlokkade.herkomst(), uitBlokkade.indiener(), uitBlokkade.formulier(), true, null, Door.DIENST);
        var alleenFatima = new Deelnemer(FATIMA.persoonId(), null, null, null);

        Gegeven gegeven = Gegeven.na(zonder);

        assertThat(gegeven.verzoek().toegang()).isEqualTo(new Toegangslijst(List.of(alleenFatima), Set.of()));
        gegeven.als(werkBij(DEELNEMER_SAMIRA))
                .gebeurt(new ToegangGewijzigd(new Toegangslijst(List.of(DEELNEMER_SAMIRA), Set.of())));
    }

    private static WerkToegangBij werkBij(Deelnemer... deelnemers) {
        return new WerkToegangBij(List.of(deelnemers), Door.DIENST);
    }
}
