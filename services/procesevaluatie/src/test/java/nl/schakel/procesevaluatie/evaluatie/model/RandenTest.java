package nl.schakel.procesevaluatie.evaluatie.model;

import static nl.schakel.procesevaluatie.evaluatie.model.Gegeven.gegeven;
import static nl.schakel.procesevaluatie.evaluatie.model.Voorbeeld.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.BijdrageGeleverd;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.DeelnameToegezegd;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.DeelnemerUitgenodigd;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.VerbeteractieAfgesproken;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.GeefInstemming;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.KiesMomenten;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.LeverBijdrage;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.MeldAf;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.NodigOpnieuwUit;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.NodigUit;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.SpreekVerbeteractieAf;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.TrekIn;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.VerwerkDeelname;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.VoegMomentToe;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.ZegToe;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import org.junit.jupiter.api.Test;

/** Wat mensen ook doen: zich bedenken, terugkomen, iets tegelijk doen, of het laatst zijn. */
class RandenTest {

    @Test
    void naEenNeeMagHetGezinTochMeedoen() {
        gegeven(metKeuze(Keuze.NEE)).als(new GeefInstemming(LOTTE, Keuze.MEEDOEN, NU, "d-lotte", null))
                .gebeurt(new Gebeurtenis.InstemmingGegeven(Keuze.MEEDOEN))
                .en(e -> {
                    assertThat(e.soort()).as("weer zo groot als gevraagd").isEqualTo(Soort.STANDAARD);
                    assertThat(e.deelnemerVan("lotte")).isPresent();
                });
    }

    @Test
    void wieAlMeedoetWordtNietNogEensDeelnemer() {
        gegeven(metKeuze(Keuze.MEEDOEN)).als(new GeefInstemming(MARGA, Keuze.ALLEEN_VERHAAL, NU, "d-tweede", null))
                .gebeurt(new Gebeurtenis.InstemmingGegeven(Keuze.ALLEEN_VERHAAL))
                .en(e -> assertThat(e.deelnemers()).extracting(Deelnemer::id).containsExactly("d-marga"));
    }

    @Test
    void naHetNeeVanHetGezinMagWieWegMoestNietMeerAntwoorden() {
        var nee = na(metArts().verwerk(new GeefInstemming(MARGA, Keuze.NEE, NU, "d9", null)));

        gegeven(nee).als(new LeverBijdrage(alsGast("d-arts"), antwoorden(), "x", NU)).weigert(new Weigering.GeenDeelnemer());
        gegeven(nee).als(new NodigOpnieuwUit(FATIMA, "d-arts", NU)).weigert(new Weigering.OnderdeelOntbreekt());
    }

    @Test
    void wieZichAfmeldtKanLaterOpnieuwWordenGevraagd() {
        var afgemeld = na(metArts().verwerk(new MeldAf(alsGast("d-arts"), "Geen tijd.")));
        var nogEens = new NodigUit(FATIMA, "d-arts-2", "dr. Van Loon", null, "Toch?", Deelnemerrol.VERWIJZER, arts().bereik(), NU);

        gegeven(afgemeld).als(nogEens).gebeurt(new DeelnemerUitgenodigd("d-arts-2"))
                .en(e -> assertThat(e.deelnemer("d-arts")).hasValueSatisfying(d -> assertThat(d.reactie()).isEqualTo("Geen tijd.")));
    }

    @Test
    void eenHerinneringMaaktEenToezeggingNietOngedaan() {
        var toegezegd = na(metArts().verwerk(new ZegToe(alsGast("d-arts"))));

        gegeven(toegezegd).als(new NodigOpnieuwUit(FATIMA, "d-arts", NU.plusSeconds(60))).gebeurt(new DeelnemerUitgenodigd("d-arts"))
                .en(e -> assertThat(e.deelnemer("d-arts")).hasValueSatisfying(d -> assertThat(d.stand()).isEqualTo(Deelname.TOEGEZEGD)));
    }

    @Test
    void wieAntwoorddeMagZijnAntwoordTotHetGesprekVerbeteren() {
        var eerst = na(metArts().verwerk(new LeverBijdrage(alsGast("d-arts"), antwoorden(), "x", NU)));
        var beter = List.of(new Antwoord(Vraag.WAT_WERKTE, "Het telefoontje van Teun."));

        gegeven(eerst).als(new LeverBijdrage(alsGast("d-arts"), beter, "y", NU)).gebeurt(new BijdrageGeleverd("d-arts"))
                .en(e -> assertThat(e.deelnemer("d-arts")).hasValueSatisfying(d -> assertThat(d.antwoorden()).isEqualTo(beter)));
    }

    @Test
    void toezeggenMagNiemandVoorEenAnder() {
        gegeven(metArts()).als(new ZegToe(alsGast("d-arts"))).gebeurt(new DeelnameToegezegd("d-arts"))
                .en(e -> assertThat(e.deelnemer("d-marga")).hasValueSatisfying(d -> assertThat(d.versie()).isLessThan(e.versie())));
    }

    @Test
    void watNaHetGesprekIsGedeeldBlijftOokAlsIemandBijHetGezinWeggaat() {
        var metSchool = na(metArts().verwerk(metAccount(INGRID)));
        var antwoordde = na(metSchool.verwerk(new LeverBijdrage(INGRID, antwoorden(), "x", NU)));
        var zonderSchool = new VerwerkDeelname(Handelende.DIENST, CASUSDEELNAMES.subList(0, 3));

        gegeven(antwoordde).als(zonderSchool).gebeurt()
                .en(e -> assertThat(e.deelnemer("d-ingrid")).hasValueSatisfying(d -> assertThat(d.antwoorden()).isEmpty()));
        var gepland = na(antwoordde.verwerk(new Opdracht.PlanBijeenkomst(FATIMA, NU, null)));
        var gehouden = na(gepland.verwerk(new Opdracht.LegVerslagVast(FATIMA, List.of())));
        gegeven(gehouden).als(zonderSchool).gebeurt()
                .en(e -> assertThat(e.deelnemer("d-ingrid")).hasValueSatisfying(d -> assertThat(d.antwoorden()).isNotEmpty()));
    }

    @Test
    void eenVervallenEvaluatieGaatNietWeerOpen() {
        var vervallen = na(zonderGezin().verwerk(new TrekIn(TEUN, "Er is geen account.")));

        gegeven(vervallen).als(new VerwerkDeelname(Handelende.DIENST, CASUSDEELNAMES)).gebeurt().enIs(Stand.VERVALLEN);
    }

    @Test
    void naDeLaatsteActieKanErNogEenBijkomen() {
        gegeven(afgerond()).als(new SpreekVerbeteractieAf(FATIMA, "v2", "Belt terug.", "School", VANDAAG))
                .gebeurt(new VerbeteractieAfgesproken("v2", VANDAAG))
                .enIs(Stand.ACTIES_LOPEN);
    }

    @Test
    void momentenStaanOpDatumEnBijDezelfdeDagAltijdInDezelfdeVolgorde() {
        var a = moment("a", 2);
        var b = moment("b", 2);
        var eerder = moment("c", 1);

        assertThat(Tijdlijn.LEEG.vulAan(List.of(b, a, eerder)).momenten()).containsExactly(eerder, a, b);
        assertThat(Tijdlijn.LEEG.vulAan(List.of(eerder, a, b))).isEqualTo(Tijdlijn.LEEG.vulAan(List.of(b, a, eerder, a)));
    }

    @Test
    void weglatenIsOokKiezen() {
        var gekozen = na(inVoorbereiding().verwerk(new KiesMomenten(FATIMA, Map.of("m1", true), null)));

        gegeven(gekozen).als(new KiesMomenten(FATIMA, Map.of("m1", false), null)).gebeurt(new Gebeurtenis.TijdlijnGewijzigd())
                .en(e -> assertThat(e.tijdlijn().momenten()).containsExactly(UIT_PLAN));
        gegeven(gekozen).als(new KiesMomenten(FATIMA, Map.of(), null)).weigert(new Weigering.NietsNieuws());
    }

    @Test
    void tweeGezinsledenDieTegelijkVertellenBotsenNiet() {
        var begin = inVoorbereiding();
        var een = na(begin.verwerk(new VoegMomentToe(MARGA, "m-marga", VANDAAG, "Toen.")));

        gegeven(een).als(new VoegMomentToe(LOTTE, "m-lotte", VANDAAG, "En toen."))
                .gebeurt(new Gebeurtenis.TijdlijnGewijzigd())
                .en(e -> assertThat(e.tijdlijn().momenten()).extracting(Moment::id).contains("m-marga", "m-lotte"));
    }

    private static Moment moment(String id, int dag) {
        return new Moment(id, LocalDate.of(2026, 3, dag), "doel-toegevoegd", Bron.PLAN, false, null);
    }
}
