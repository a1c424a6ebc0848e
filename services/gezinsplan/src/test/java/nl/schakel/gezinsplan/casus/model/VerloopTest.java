package nl.schakel.gezinsplan.casus.model;

import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static nl.schakel.gezinsplan.casus.model.Gegeven.aangemeld;
import static nl.schakel.gezinsplan.casus.model.Gegeven.compleet;
import static nl.schakel.gezinsplan.casus.model.Gegeven.inUitvoering;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.AkkoordGegeven;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.AkkoordOnthouden;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.CasusAfgesloten;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.CasusHeropend;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.EersteContactGelegd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.EvaluatieGepland;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.NazorgGegeven;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.PlanVastgesteld;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ToegangGewijzigd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.VeiligheidGecheckt;
import nl.schakel.gezinsplan.casus.model.Opdracht.CheckVeiligheid;
import nl.schakel.gezinsplan.casus.model.Opdracht.GeefAkkoord;
import nl.schakel.gezinsplan.casus.model.Opdracht.GeefNazorg;
import nl.schakel.gezinsplan.casus.model.Opdracht.HeropenCasus;
import nl.schakel.gezinsplan.casus.model.Opdracht.LegEersteContactVast;
import nl.schakel.gezinsplan.casus.model.Opdracht.PlanEvaluatie;
import nl.schakel.gezinsplan.casus.model.Opdracht.SluitCasusAf;
import nl.schakel.gezinsplan.casus.model.Opdracht.StelDoelBij;
import nl.schakel.gezinsplan.casus.model.Opdracht.StelPlanVast;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijsZorgcoordinatorAan;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Aanvaard;
import nl.schakel.gezinsplan.casus.model.Planweigering.CasusIsAfgesloten;
import nl.schakel.gezinsplan.casus.model.Planweigering.GeenNazorgNu;
import nl.schakel.gezinsplan.casus.model.Planweigering.CasusIsNietAfgesloten;
import nl.schakel.gezinsplan.casus.model.Planweigering.EersteContactIsAlGelegd;
import nl.schakel.gezinsplan.casus.model.Kringweigering.GeenZorgcoordinator;
import nl.schakel.gezinsplan.casus.model.Planweigering.OnderdeelBestaatNiet;
import nl.schakel.gezinsplan.casus.model.Planweigering.PlanIsAlVastgesteld;
import nl.schakel.gezinsplan.casus.model.Planweigering.PlanIsNietCompleet;
import org.junit.jupiter.api.Test;

class VerloopTest {

    private static final SluitCasusAf AFSLUITEN =
            new SluitCasusAf("Noor slaapt.", VANDAAG.plusDays(90), "Fatima, en daarna het wijkteam.");

    @Test
    void hetEersteContactBegintDeVraagverheldering() {
        Casus casus = aangemeld().als(new LegEersteContactVast(id(99))).gebeurt(new EersteContactGelegd());

        assertThat(casus.status()).isEqualTo(Status.VRAAGVERHELDERING);
        assertThat(casus.aanmelding().eersteContactOp()).isEqualTo(NU);
        Gegeven.casus(casus).als(new LegEersteContactVast(id(99))).isGeweigerdOm(new EersteContactIsAlGelegd());
    }

    @Test
    void eenLaatEersteContactZetHetPlanNietTerug() {
        Casus casus = aangemeld()
                .na(new WijsZorgcoordinatorAan(BETROKKENE_FATIMA, null))
                .als(new LegEersteContactVast(id(99)))
                .gebeurt(new EersteContactGelegd());

        assertThat(casus.status()).isEqualTo(Status.PLAN_IN_OPBOUW);
    }

    @Test
    void eenTeamlidPaktEenAanmeldingOp() {
        var zonderTeam = new MeldCasusAan("Amrani", "Noor valt in slaap.", List.of(), null, null);
        var casus = ((Aanvaard) Casus.meldAan(CASUS, zonderTeam, new Door(INGRID, "partner", NU))).casus();

        Casus opgepakt = Gegeven.casus(casus)
                .als(DOOR_TEUN, new LegEersteContactVast(id(99)))
                .gebeurt(new ToegangGewijzigd(), new EersteContactGelegd());

        assertThat(opgepakt.isOpgepakt()).isTrue();
        assertThat(opgepakt.kring().actief(TEUN.id(), VANDAAG)).isPresent();
    }

    @Test
    void checktDeVeiligheid() {
        Casus casus = aangemeld()
                .als(new CheckVeiligheid(Veiligheidscheck.Uitkomst.VEILIG))
                .gebeurt(new VeiligheidGecheckt(VANDAAG));

        assertThat(casus.veiligheidschecks())
                .containsExactly(new Veiligheidscheck(NU, Veiligheidscheck.Uitkomst.VEILIG, FATIMA));
    }

    @Test
    void plantEenDatumOmTerugTeKijken() {
        var datum = VANDAAG.plusDays(40);

        aangemeld().als(new PlanEvaluatie(datum)).gebeurt(new EvaluatieGepland(datum));
        aangemeld().na(new PlanEvaluatie(datum)).als(new PlanEvaluatie(datum)).verandertNiets();
    }

    @Test
    void geeftAkkoordOpEenVersieVanHetPlan() {
        Gegeven opbouw = aangemeld().na(new WijsZorgcoordinatorAan(BETROKKENE_FATIMA, null));
        Casus casus =
                opbouw.als(DOOR_SAMIRA, new GeefAkkoord(LID_SAMIRA, null)).gebeurt(new AkkoordGegeven(LID_SAMIRA, 1));

        assertThat(casus.status()).isEqualTo(Status.WACHT_OP_AKKOORD);
        aangemeld().als(new GeefAkkoord(id(999), null)).isGeweigerdOm(new OnderdeelBestaatNiet());
    }

    @Test
    void eenRedenWaaromNietIsGeenAkkoord() {
        Casus casus = aangemeld().als(new GeefAkkoord(LID_JEROEN, "Hij woont elders."))
                .gebeurt(new AkkoordOnthouden(LID_JEROEN, 1));

        assertThat(casus.plan().akkoorden())
                .containsExactly(new Akkoord(LID_JEROEN, "Hij woont elders.", NU, 1));
    }

    @Test
    void steltEenCompleetPlanVast() {
        Casus casus = compleet().als(new StelPlanVast(7)).gebeurt(new PlanVastgesteld(1, VANDAAG.plusDays(40)));

        assertThat(casus.status()).isEqualTo(Status.IN_UITVOERING);
        assertThat(casus.plan().vaststellingen()).containsExactly(new Vaststelling(1, 7, NU, FATIMA));
        inUitvoering().als(new StelPlanVast(7)).isGeweigerdOm(new PlanIsAlVastgesteld());
    }

    @Test
    void zegtAllesWatErNogMistAanHetPlan() {
        aangemeld()
                .na(new WijsZorgcoordinatorAan(BETROKKENE_FATIMA, null))
                .als(new StelPlanVast(7))
                .isGeweigerdOm(new PlanIsNietCompleet(List.of(
                        "Er is nog geen doel.",
                        "Er is nog geen actie met een datum.",
                        "Er is nog geen datum om samen terug te kijken.",
                        "Van Samira Amrani is er nog geen akkoord, en er staat niet waarom.",
                        "Van Jeroen de Wit is er nog geen akkoord, en er staat niet waarom.",
                        "Van Sami de Wit is er nog geen akkoord, en er staat niet waarom.")));
    }

    @Test
    void zonderZorgcoordinatorGeenPlan() {
        aangemeld().als(new StelPlanVast(7)).isGeweigerdOm(new GeenZorgcoordinator());
    }

    @Test
    void eenDatumDieVoorbijIsTeltNiet() {
        compleet()
                .als(new Door(FATIMA, "wijkteammedewerker", NU.plusSeconds(41 * 86_400)), new StelPlanVast(7))
                .isGeweigerdOm(new PlanIsNietCompleet(List.of("De datum om samen terug te kijken is al voorbij.")));
    }

    @Test
    void anderDoelVraagtOpnieuwAkkoord() {
        Gegeven anders = inUitvoering().na(new StelDoelBij(DOEL, 1, "Half negen.", Leefgebied.WONEN));

        assertThat(anders.casus().plan().versie()).isEqualTo(2);
        assertThat(anders.casus().status()).isEqualTo(Status.IN_UITVOERING);
        anders.na(
                        new GeefAkkoord(LID_SAMIRA, null),
                        new GeefAkkoord(LID_SAMI, null))
                .als(new StelPlanVast(7))
                .isGeweigerdOm(new PlanIsNietCompleet(
                        List.of("Van Jeroen de Wit is er nog geen akkoord, en er staat niet waarom.")));
        Casus weerVast = anders.na(
                        new GeefAkkoord(LID_SAMIRA, null),
                        new GeefAkkoord(LID_SAMI, null),
                        new GeefAkkoord(LID_JEROEN, "Hij woont elders."))
                .als(new StelPlanVast(9))
                .gebeurt(new PlanVastgesteld(2, VANDAAG.plusDays(40)));
        assertThat(weerVast.plan().vaststellingen())
                .containsExactly(new Vaststelling(1, 7, NU, FATIMA), new Vaststelling(2, 9, NU, FATIMA));
    }

    @Test
    void zolangNiemandJaZeiBlijftHetDezelfdeVersie() {
        assertThat(aangemeld().na(doel(), tweedeDoel()).casus().plan().versie()).isOne();
    }

    @Test
    void sluitDeCasusAfMetTerugblikEnNazorg() {
        Casus casus = inUitvoering().als(AFSLUITEN).gebeurt(new CasusAfgesloten(VANDAAG, VANDAAG.plusDays(90)));

        assertThat(casus.status()).isEqualTo(Status.AFGESLOTEN);
        assertThat(casus.afsluiting().wieBelJe()).isEqualTo("Fatima, en daarna het wijkteam.");
    }

    @Test
    void naHetAfsluitenVerandertErNietsMeer() {
        Gegeven dicht = inUitvoering().na(AFSLUITEN);

        Stream.of(doel(), actieVan(FATIMA), ingridBijDoel(), new StelPlanVast(7), AFSLUITEN)
                .forEach(opdracht -> dicht.als(opdracht).isGeweigerdOm(new CasusIsAfgesloten()));
    }

    @Test
    void vraagtNaHetAfsluitenHoeHetGaatTotHetDeLaatsteKeerIs() {
        var nogEens = VANDAAG.plusDays(180);
        Gegeven dicht = inUitvoering().na(AFSLUITEN);

        Casus casus = dicht.als(new GeefNazorg("Noor slaapt door.", nogEens)).gebeurt(new NazorgGegeven(VANDAAG, nogEens));
        assertThat(casus.status()).isEqualTo(Status.NAZORG);
        assertThat(casus.afsluiting().nazorgdatum()).isEqualTo(nogEens);
        assertThat(casus.afsluiting().nazorg()).containsExactly(new Nazorgcontact(NU, "Noor slaapt door.", FATIMA));

        Gegeven gevraagd = dicht.na(new GeefNazorg("Noor slaapt door.", nogEens));
        Casus klaar = gevraagd.als(new GeefNazorg("Het gaat goed.", null)).gebeurt(new NazorgGegeven(VANDAAG, null));
        assertThat(klaar.status()).isEqualTo(Status.EINDE);
        assertThat(klaar.afsluiting().nazorg()).hasSize(2);
    }

    @Test
    void nazorgIsErAlleenTussenHetAfsluitenEnHetEinde() {
        Gegeven einde = inUitvoering().na(AFSLUITEN, new GeefNazorg("Goed.", null));

        inUitvoering().als(new GeefNazorg("Goed.", null)).isGeweigerdOm(new GeenNazorgNu());
        einde.als(new GeefNazorg("Goed.", null)).isGeweigerdOm(new GeenNazorgNu());
        einde.als(doel()).isGeweigerdOm(new CasusIsAfgesloten());
        assertThat(einde.na(new HeropenCasus("Toch weer mis.")).casus().status()).isEqualTo(Status.PLAN_IN_OPBOUW);
    }

    @Test
    void gaatHetWeerMisDanGaatHetzelfdePlanVerder() {
        Gegeven dicht = inUitvoering().na(AFSLUITEN);
        int versie = dicht.casus().plan().versie();

        Casus casus = dicht.als(DOOR_SAMIRA, new HeropenCasus("Noor slaapt weer slecht.")).gebeurt(new CasusHeropend(VANDAAG));

        assertThat(casus.status()).isEqualTo(Status.PLAN_IN_OPBOUW);
        assertThat(casus.afsluiting()).isNull();
        assertThat(casus.heropeningen()).singleElement().satisfies(h -> {
            assertThat(h.reden()).isEqualTo("Noor slaapt weer slecht.");
            assertThat(h.door()).isEqualTo(SAMIRA);
            assertThat(h.eerder().terugblik()).isEqualTo("Noor slaapt.");
        });
        assertThat(casus.plan().versie()).as("everybody is asked again").isEqualTo(versie + 1);
        assertThat(casus.plan().doelen()).isEqualTo(dicht.casus().plan().doelen());
    }

    @Test
    void watOpenIsKanNietWeerOpen() {
        inUitvoering().als(new HeropenCasus("Zomaar.")).isGeweigerdOm(new CasusIsNietAfgesloten());
    }
}
