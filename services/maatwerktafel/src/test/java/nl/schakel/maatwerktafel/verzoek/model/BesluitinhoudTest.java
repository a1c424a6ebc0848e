package nl.schakel.maatwerktafel.verzoek.model;

import static nl.schakel.maatwerktafel.verzoek.model.Familie.*;
import static nl.schakel.maatwerktafel.verzoek.model.Gegeven.geagendeerd;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.gedeeld.model.Gebrek;
import nl.schakel.maatwerktafel.gedeeld.model.NietVolledig;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a decision must hold before it can be taken. */
class BesluitinhoudTest {

    private static final String DATUM_VOORBIJ = "Deze datum is al voorbij. Kies een latere dag.";

    @Test
    void eenLeegBesluitMistEenKeuzeEnEenMotivering() {
        var leeg = new Besluitinhoud(null, null, List.of(), null, null, null, false, null);

        geagendeerd().als(besluit(leeg)).isGeweigerdOm(new NietVolledig(List.of(
                new Gebrek("besluit", "ontbreekt", "Kies wat de tafel besluit."),
                new Gebrek("motivering", "ontbreekt", "Schrijf op waarom de tafel dit besluit."))));
    }

    @Test
    void noemtAlleGebrekenTegelijkElkBijZijnVeld() {
        var fout = new Besluitinhoud(
                Besluitsoort.TOEGEKEND_ONDER_VOORWAARDEN, null,
                List.of(voorwaarde(), new Voorwaarde("v", null, KARIN, VANDAAG.minusDays(1))),
                null, VANDAAG.minusDays(1), null, true, null);

        geagendeerd().als(besluit(fout)).isGeweigerdOm(new NietVolledig(List.of(
                new Gebrek("motivering", "ontbreekt", "Schrijf op waarom de tafel dit besluit."),
                new Gebrek("geldigTot", "voorbij", DATUM_VOORBIJ),
                new Gebrek("voorwaarden[1].tekst", "ontbreekt", "Schrijf op wat er moet gebeuren."),
                new Gebrek("voorwaarden[1].uiterlijk", "voorbij", DATUM_VOORBIJ),
                new Gebrek("voorwaarden[1].persoonId", "werkt-niet-mee", "Kies iemand die met dit gezin meewerkt."))));
    }

    @Test
    void vandaagIsNogNietVoorbij() {
        var vandaagNog = new Voorwaarde("v", "Bel vandaag.", FATIMA, VANDAAG);
        var totVandaag = new Besluitinhoud(
                Besluitsoort.TOEGEKEND, "Omdat het moet.", List.of(vandaagNog), null, VANDAAG, null, true, null);

        assertThat(geagendeerd().na(besluit(totVandaag)).verzoek().stand()).isEqualTo(Stand.BESLOTEN);
    }

    @Test
    void onderVoorwaardenVraagtEenVoorwaarde() {
        geagendeerd()
                .als(besluit(inhoud(Besluitsoort.TOEGEKEND_ONDER_VOORWAARDEN)))
                .isGeweigerdOm(een("voorwaarden", "ontbreekt", "Schrijf op welke voorwaarden gelden, of kies ‘Toegekend’."));
    }

    @ParameterizedTest
    @EnumSource(names = {"AFGEWEZEN", "AANGEHOUDEN", "DOORGELEID"})
    void voorwaardenHorenNietBijEenNee(Besluitsoort soort) {
        geagendeerd()
                .als(besluit(inhoud(soort, voorwaarde())))
                .isGeweigerdOm(een("voorwaarden", "niet-bij-dit-besluit", "Voorwaarden horen alleen bij een ja. Haal ze weg."));
    }

    @ParameterizedTest
    @EnumSource(names = {"TOEGEKEND", "TOEGEKEND_ONDER_VOORWAARDEN", "KAN_BINNEN_DE_REGEL"})
    void voorwaardenHorenBijEenJa(Besluitsoort soort) {
        assertThat(geagendeerd().na(besluit(inhoud(soort, voorwaarde()))).verzoek().stand()).isEqualTo(Stand.BESLOTEN);
    }

    @Test
    void wieNietMeerMeedoetKrijgtGeenVoorwaarde() {
        var gestopt = new Deelnemer(INGRID.persoonId(), Deelnemer.PARTNER, null, VANDAAG.minusDays(1));
        var laatsteDag = new Deelnemer(INGRID.persoonId(), Deelnemer.PARTNER, null, VANDAAG);
        var metIngrid = inhoud(Besluitsoort.TOEGEKEND, new Voorwaarde("v", "Ingrid belt.", INGRID, null));

        geagendeerdMet(gestopt)
                .als(besluit(metIngrid))
                .isGeweigerdOm(een("voorwaarden[0].persoonId", "werkt-niet-mee", "Kies iemand die met dit gezin meewerkt."));
        assertThat(geagendeerdMet(laatsteDag).na(besluit(metIngrid)).verzoek().stand()).isEqualTo(Stand.BESLOTEN);
    }

    @Test
    void zolangHetPlanNietVerteldeWieMeedoetWordtDatNietGekeurd() {
        var uitBlokkade = uitBlokkade();
        var zonderDeelnemers = new VerzoekOpdracht.MaakConcept(
                VERZOEK, uitBlokkade.herkomst(), FATIMA, formulier(), false, null, DOOR_FATIMA);
        var onbekend = new Voorwaarde("v", "Iemand belt.", Persoon.nogZonderNaam(persoon(77)), null);

        Gegeven gegeven = Gegeven.na(zonderDeelnemers).na(dienIn(), agendeer(OP_TAFEL));

        assertThat(gegeven.na(besluit(inhoud(Besluitsoort.TOEGEKEND, onbekend))).verzoek().stand())
                .isEqualTo(Stand.BESLOTEN);
    }

    @Test
    void alleenWatIetsOverDeRegelZegtIsEenPrecedent() {
        assertThat(Besluitsoort.values())
                .filteredOn(Besluitsoort::isPrecedent)
                .containsExactly(
                        Besluitsoort.TOEGEKEND, Besluitsoort.TOEGEKEND_ONDER_VOORWAARDEN, Besluitsoort.AFGEWEZEN,
                        Besluitsoort.KAN_BINNEN_DE_REGEL);
    }

    private static Gegeven geagendeerdMet(Deelnemer ingrid) {
        return geagendeerd().na(new VerzoekOpdracht.WerkToegangBij(List.of(DEELNEMER_FATIMA, ingrid), DOOR_FATIMA));
    }

    private static NietVolledig een(String veld, String code, String zin) {
        return new NietVolledig(List.of(new Gebrek(veld, code, zin)));
    }

    @Test
    void eenVoorwaardeZonderDagOfMensMag() {
        var los = new Voorwaarde("v", "Wij kijken na drie maanden opnieuw.", null, (LocalDate) null);

        assertThat(geagendeerd().na(besluit(inhoud(Besluitsoort.TOEGEKEND, los))).verzoek().stand())
                .isEqualTo(Stand.BESLOTEN);
    }
}
