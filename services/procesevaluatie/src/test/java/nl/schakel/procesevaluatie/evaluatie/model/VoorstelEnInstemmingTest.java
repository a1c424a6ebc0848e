package nl.schakel.procesevaluatie.evaluatie.model;

import static nl.schakel.procesevaluatie.evaluatie.model.Gegeven.gegeven;
import static nl.schakel.procesevaluatie.evaluatie.model.Voorbeeld.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.InstemmingGegeven;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.ProcesevaluatieVervallen;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.ProcesevaluatieVoorgesteld;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.GeefInstemming;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.TrekIn;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.VerwerkDeelname;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.VoegMomentToe;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.gedeeld.model.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VoorstelEnInstemmingTest {

    @Test
    void vraagtHetGezinMeteenAlsHetEenAccountHeeft() {
        var uitspraak = Evaluatie.stelVoor(ID, voorstel(), Tijdlijn.LEEG, CASUSDEELNAMES, TEUN);
        assertThat(uitspraak).isInstanceOfSatisfying(Uitspraak.Aanvaard.class, a -> {
            assertThat(a.gebeurtenissen()).containsExactly(new ProcesevaluatieVoorgesteld(Aanleiding.GEVRAAGD));
            assertThat(a.evaluatie().stand()).isEqualTo(Stand.INSTEMMING_GEVRAAGD);
            assertThat(a.door()).isEqualTo(TEUN);
        });
    }

    @Test
    void wachtMetVragenTotHetGezinEenAccountHeeft() {
        assertThat(zonderGezin().stand()).isEqualTo(Stand.VOORGESTELD);
        gegeven(zonderGezin()).als(new VerwerkDeelname(Handelende.DIENST, CASUSDEELNAMES)).gebeurt().enIs(Stand.INSTEMMING_GEVRAAGD);
    }

    @ParameterizedTest
    @EnumSource(Keuze.class)
    void gaatNaElkeKeuzeVanHetGezinVerder(Keuze keuze) {
        gegeven(gevraagd()).als(new GeefInstemming(MARGA, keuze, NU, "d1", null))
                .gebeurt(new InstemmingGegeven(keuze))
                .enIs(Stand.IN_VOORBEREIDING)
                .en(e -> assertThat(e.soort()).isEqualTo(keuze == Keuze.NEE ? Soort.KORT : Soort.STANDAARD));
    }

    @Test
    void maaktVanWieVertelteenDeelnemerZonderUitnodiging() {
        assertThat(metKeuze(Keuze.ALLEEN_VERHAAL).deelnemerVan("marga"))
                .hasValueSatisfying(d -> assertThat(d.stand()).isEqualTo(Deelname.TOEGEZEGD));
        assertThat(metKeuze(Keuze.MAG_ZONDER_MIJ).deelnemers()).isEmpty();
    }

    @Test
    void laatHetGezinTotHetGesprekVanKeuzeVeranderen() {
        gegeven(gepland()).als(new GeefInstemming(LOTTE, Keuze.ALLEEN_VERHAAL, NU, "d2", null))
                .gebeurt(new InstemmingGegeven(Keuze.ALLEEN_VERHAAL))
                .enIs(Stand.GEPLAND);
        gegeven(gehouden()).als(new GeefInstemming(LOTTE, Keuze.NEE, NU, "d2", null)).weigert(new Weigering.AlGehouden());
    }

    @Test
    void botstAlsEenAnderGezinslidNetKoos() {
        var gekozen = metKeuze(Keuze.MEEDOEN);
        gegeven(gekozen).als(new GeefInstemming(LOTTE, Keuze.NEE, NU, "d2", gevraagd().versie()))
                .weigert(new Weigering.DeelGewijzigd(gekozen.versie()));
        gegeven(gekozen).als(new GeefInstemming(LOTTE, Keuze.NEE, NU, "d2", gekozen.versie())).gebeurt(new InstemmingGegeven(Keuze.NEE));
    }

    @Test
    void haaltBijNeeWegWatHetGezinVerteldeEnWieVanBuitenMeedeed() {
        var metMoment = na(gepland().verwerk(new VoegMomentToe(MARGA, "m9", VANDAAG, "Ons verhaal")));
        var metTeun = na(metMoment.verwerk(metAccount(TEUN)));
        gegeven(metTeun).als(new GeefInstemming(MARGA, Keuze.NEE, NU, "d9", null)).gebeurt(new InstemmingGegeven(Keuze.NEE)).en(e -> {
            assertThat(e.tijdlijn().momenten()).extracting(Moment::bron).doesNotContain(Bron.GEZIN);
            assertThat(e.deelnemers()).filteredOn(Deelnemer::actief).extracting(Deelnemer::id).containsExactly("d-teun");
            assertThat(e.gezinZeiNee()).isTrue();
        });
    }

    @Test
    void sluitMeteenAfWieNietMeerBijHetGezinHoort() {
        var metSchool = na(metArts().verwerk(metAccount(INGRID)));
        assertThat(metSchool.rollen("ingrid", VANDAAG)).contains(Rol.DEELNEMER);
        gegeven(metSchool).als(new VerwerkDeelname(Handelende.DIENST, CASUSDEELNAMES.subList(0, 3))).gebeurt().en(e -> {
            assertThat(e.rollen("ingrid", VANDAAG)).isEmpty();
            assertThat(e.deelnemerVan("d-arts")).as("wie niet bij de casus hoorde, blijft").isPresent();
            assertThat(e.casus()).as("wij onthouden wie erbij was").extracting("persoonId").contains("ingrid");
        });
    }

    @Test
    void haaltOokBijEenVervallenEvaluatieToegangWeg() {
        var vervallen = na(gevraagd().verwerk(new TrekIn(MARGA, "Nu even niet.")));
        gegeven(vervallen).als(new VerwerkDeelname(Handelende.DIENST, List.of(CASUSDEELNAMES.get(0)))).gebeurt()
                .en(e -> assertThat(e.rollen("lotte", VANDAAG)).isEmpty());
    }

    @Test
    void verandertNietsAlsDezelfdeStandNogEensKomt() {
        gegeven(gevraagd()).als(new VerwerkDeelname(Handelende.DIENST, CASUSDEELNAMES)).weigert(new Weigering.NietsNieuws());
    }

    @Test
    void laatIedereenKijkenDieErEenRedenVoorHeeft() {
        var e = gepland();
        assertThat(e.rollen("fatima", VANDAAG)).containsExactly(Rol.GESPREKSLEIDER);
        assertThat(e.rollen("marga", VANDAAG)).containsExactlyInAnyOrder(Rol.GEZIN, Rol.ZORGCOORDINATOR, Rol.DEELNEMER);
        assertThat(e.rollen("teun", VANDAAG)).containsExactly(Rol.VOORSTELLER);
        assertThat(e.rollen("ingrid", VANDAAG)).isEmpty();
        assertThat(e.rollen("karin", VANDAAG)).isEmpty();
    }

    @Test
    void laatNiemandKijkenNaDeLaatsteDagVanZijnDeelname() {
        var tot = new nl.schakel.procesevaluatie.gedeeld.model.Casusdeelname("lotte", "GEZINSLID", null, VANDAAG, true);
        var e = na(gevraagd().verwerk(new VerwerkDeelname(Handelende.DIENST, List.of(tot))));
        assertThat(e.rollen("lotte", VANDAAG)).contains(Rol.GEZIN);
        assertThat(e.rollen("lotte", VANDAAG.plusDays(1))).isEmpty();
    }

    @Test
    void gaatTotHetGesprekNietDoorAlsIemandHetIntrekt() {
        gegeven(gepland()).als(new TrekIn(FATIMA, "Het gezin is verhuisd.")).gebeurt(new ProcesevaluatieVervallen()).enIs(Stand.VERVALLEN).en(e -> {
            assertThat(e.redenVervallen()).isEqualTo("Het gezin is verhuisd.");
            assertThat(e.rollen("fatima", VANDAAG)).isEmpty();
            assertThat(e.rollen("marga", VANDAAG)).contains(Rol.GEZIN);
            assertThat(e.deelnemers()).noneMatch(Deelnemer::actief);
        });
        gegeven(gehouden()).als(new TrekIn(FATIMA, "Toch niet.")).weigert(new Weigering.AlGehouden());
    }

    @Test
    void neemtNietsMeerAanAlsHetNietDoorgaat() {
        var vervallen = na(gevraagd().verwerk(new TrekIn(MARGA, "Nu even niet.")));
        gegeven(vervallen).als(new GeefInstemming(MARGA, Keuze.MEEDOEN, NU, "d1", null)).weigert(new Weigering.GaatNietDoor());
    }
}
