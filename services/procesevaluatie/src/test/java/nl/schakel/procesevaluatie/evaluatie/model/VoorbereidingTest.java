package nl.schakel.procesevaluatie.evaluatie.model;

import static nl.schakel.procesevaluatie.evaluatie.model.Gegeven.gegeven;
import static nl.schakel.procesevaluatie.evaluatie.model.Voorbeeld.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.BijeenkomstGepland;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.GespreksleiderAangewezen;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.GespreksleiderVervallen;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.TijdlijnGewijzigd;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.KiesMomenten;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.PlanBijeenkomst;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.VerwerkDeelname;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.VoegMomentToe;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.VulTijdlijnAan;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.WijsGespreksleiderAan;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import org.junit.jupiter.api.Test;

class VoorbereidingTest {

    private static final Moment LATER = new Moment("m3", LocalDate.of(2026, 1, 5), "besluit-genomen", Bron.TAFEL, false, null);

    @Test
    void doetNietsZolangHetGezinNietHeeftGekozen() {
        gegeven(gevraagd()).als(new WijsGespreksleiderAan(MARGA, FATIMA.persoon(), null)).weigert(new Weigering.GezinKoosNogNiet());
        gegeven(gevraagd()).als(new VoegMomentToe(MARGA, "m", VANDAAG, "Tekst")).weigert(new Weigering.GezinKoosNogNiet());
        gegeven(gevraagd()).als(arts()).weigert(new Weigering.GezinKoosNogNiet());
        gegeven(gevraagd()).als(new PlanBijeenkomst(FATIMA, NU, null)).weigert(new Weigering.GezinKoosNogNiet());
    }

    @Test
    void laatIemandVanBuitenHetGesprekLeiden() {
        gegeven(metKeuze(Keuze.MEEDOEN)).als(new WijsGespreksleiderAan(MARGA, FATIMA.persoon(), null))
                .gebeurt(new GespreksleiderAangewezen())
                .enIs(Stand.IN_VOORBEREIDING)
                .en(e -> assertThat(e.gespreksleider()).isEqualTo(new Gespreksleider(FATIMA.persoon(), e.versie())));
    }

    @Test
    void weigertEenGespreksleiderDieMetHetGezinWerktOfWerkte() {
        gegeven(metKeuze(Keuze.MEEDOEN)).als(new WijsGespreksleiderAan(MARGA, TEUN.persoon(), null)).weigert(new Weigering.GespreksleiderBetrokken());
        var teunWeg = na(metKeuze(Keuze.MEEDOEN).verwerk(new VerwerkDeelname(Handelende.DIENST, CASUSDEELNAMES.subList(0, 2))));
        gegeven(teunWeg).als(new WijsGespreksleiderAan(MARGA, TEUN.persoon(), null)).weigert(new Weigering.GespreksleiderBetrokken());
    }

    @Test
    void wieBijHetGezinGaatHorenLeidtHetGesprekNietMeer() {
        var zonderLeider = gegeven(gepland()).als(fatimaGaatMeewerken())
                .gebeurt(new GespreksleiderVervallen())
                .enIs(Stand.GEPLAND)
                .en(e -> {
                    assertThat(e.gespreksleider()).isNull();
                    assertThat(e.redenZonderGespreksleider()).startsWith("Fatima El Idrissi werkt nu zelf mee");
                    assertThat(e.rollen("fatima", VANDAAG)).as("zij leest ook niet meer mee").isEmpty();
                });
        gegeven(na(zonderLeider.uitspraak())).als(new WijsGespreksleiderAan(MARGA, FATIMA.persoon(), null)).weigert(new Weigering.GespreksleiderBetrokken());
        gegeven(na(zonderLeider.uitspraak())).als(new WijsGespreksleiderAan(MARGA, persoon("karin"), null))
                .gebeurt(new GespreksleiderAangewezen())
                .en(e -> assertThat(e.redenZonderGespreksleider()).isNull());
    }

    @Test
    void wieHetGesprekLeiddeBlijftDaarnaVerantwoordelijkVoorDeOpbrengst() {
        gegeven(gehouden()).als(fatimaGaatMeewerken()).gebeurt()
                .en(e -> assertThat(e.gespreksleider()).isEqualTo(gehouden().gespreksleider()));
    }

    @Test
    void botstAlsIemandNetEenAndereGespreksleiderKoos() {
        var gekozen = inVoorbereiding();
        gegeven(gekozen).als(new WijsGespreksleiderAan(MARGA, persoon("karin"), gekozen.versie() - 1)).weigert(new Weigering.DeelGewijzigd(gekozen.versie()));
        gegeven(gekozen).als(new WijsGespreksleiderAan(MARGA, FATIMA.persoon(), gekozen.versie() - 1)).weigert(new Weigering.NietsNieuws());
        gegeven(gekozen).als(new WijsGespreksleiderAan(MARGA, persoon("karin"), gekozen.versie())).gebeurt(new GespreksleiderAangewezen());
    }

    @Test
    void vultDeTijdlijnAanZonderTeVeranderenWatErAlStond() {
        var gekozen = na(inVoorbereiding().verwerk(new KiesMomenten(FATIMA, Map.of("m1", true), null)));
        gegeven(gekozen).als(new VulTijdlijnAan(Handelende.DIENST, List.of(UIT_PLAN, LATER))).gebeurt(new TijdlijnGewijzigd())
                .en(e -> assertThat(e.tijdlijn().momenten()).containsExactly(LATER, UIT_PLAN.met(true)));
        gegeven(gekozen).als(new VulTijdlijnAan(Handelende.DIENST, List.of(UIT_PLAN))).weigert(new Weigering.NietsNieuws());
        gegeven(gehouden()).als(new VulTijdlijnAan(Handelende.DIENST, List.of(LATER))).weigert(new Weigering.AlGehouden());
    }

    @Test
    void kiestMomentenEnBotstNietOpEenMomentDatErbijKomt() {
        var voor = inVoorbereiding();
        var erbij = na(voor.verwerk(new VulTijdlijnAan(Handelende.DIENST, List.of(LATER))));
        gegeven(erbij).als(new KiesMomenten(FATIMA, Map.of("m1", true), voor.versie())).gebeurt(new TijdlijnGewijzigd())
                .en(e -> assertThat(e.tijdlijn().versie()).isEqualTo(e.versie()));
        var gekozen = na(erbij.verwerk(new KiesMomenten(FATIMA, Map.of("m1", true), null)));
        gegeven(gekozen).als(new KiesMomenten(FATIMA, Map.of("m3", true), voor.versie())).weigert(new Weigering.DeelGewijzigd(gekozen.versie()));
        gegeven(gekozen).als(new KiesMomenten(FATIMA, Map.of("m1", true), voor.versie())).weigert(new Weigering.NietsNieuws());
        gegeven(gekozen).als(new KiesMomenten(FATIMA, Map.of("weg", true), null)).weigert(new Weigering.OnderdeelOntbreekt());
    }

    @Test
    void houdtBijWieEenMomentVertelt() {
        gegeven(inVoorbereiding()).als(new VoegMomentToe(LOTTE, "m4", VANDAAG, "Papa stond weer op.")).gebeurt(new TijdlijnGewijzigd())
                .en(e -> assertThat(e.tijdlijn().momenten()).contains(new Moment("m4", VANDAAG, Moment.EIGEN, Bron.GEZIN, true, "Papa stond weer op.")));
        gegeven(inVoorbereiding()).als(new VoegMomentToe(FATIMA, "m5", VANDAAG, "Eerste gesprek.")).gebeurt(new TijdlijnGewijzigd())
                .en(e -> assertThat(e.tijdlijn().momenten()).extracting(Moment::bron).contains(Bron.EVALUATIE));
        gegeven(metKeuze(Keuze.NEE)).als(new VoegMomentToe(LOTTE, "m6", VANDAAG, "Toch.")).weigert(new Weigering.GezinZeiNee());
    }

    @Test
    void hetzelfdeMomentNogEensStaatErMaarEenKeerOp() {
        var verteld = na(inVoorbereiding().verwerk(new VoegMomentToe(LOTTE, "m4", VANDAAG, "Papa stond weer op.")));
        gegeven(verteld).als(new VoegMomentToe(LOTTE, "m4", VANDAAG, "Papa stond weer op.")).weigert(new Weigering.NietsNieuws());
    }

    @Test
    void plantHetGesprekAlsErEenGespreksleiderIs() {
        gegeven(metKeuze(Keuze.MEEDOEN)).als(new PlanBijeenkomst(MARGA, NU, null)).weigert(new Weigering.GeenGespreksleider());
        gegeven(inVoorbereiding()).als(new PlanBijeenkomst(FATIMA, NU, null)).gebeurt(new BijeenkomstGepland(NU)).enIs(Stand.GEPLAND);
        var gepland = gepland();
        gegeven(gepland).als(new PlanBijeenkomst(FATIMA, NU, gepland.versie() - 1)).weigert(new Weigering.DeelGewijzigd(gepland.versie()));
        gegeven(gepland).als(new PlanBijeenkomst(FATIMA, gepland.bijeenkomst().op(), 1L)).weigert(new Weigering.NietsNieuws());
        gegeven(gehouden()).als(new PlanBijeenkomst(FATIMA, NU, null)).weigert(new Weigering.AlGehouden());
    }
}
