package nl.schakel.gezinsplan.casus.model;

import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static nl.schakel.gezinsplan.casus.model.Gegeven.inUitvoering;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ActieAfgesproken;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.OverlegGehouden;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.OverlegGepland;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.OverlegGewijzigd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.OverlegVervallen;
import nl.schakel.gezinsplan.casus.model.Opdracht.LegOverlegVast;
import nl.schakel.gezinsplan.casus.model.Opdracht.MaakActieVanNotitie;
import nl.schakel.gezinsplan.casus.model.Opdracht.PlanOverleg;
import nl.schakel.gezinsplan.casus.model.Opdracht.SchrijfNotitie;
import nl.schakel.gezinsplan.casus.model.Opdracht.SluitToegangAf;
import nl.schakel.gezinsplan.casus.model.Opdracht.Toezegging;
import nl.schakel.gezinsplan.casus.model.Opdracht.VerzetOverleg;
import nl.schakel.gezinsplan.casus.model.Opdracht.VoegAgendapuntToe;
import nl.schakel.gezinsplan.casus.model.Opdracht.ZegOverlegAf;
import nl.schakel.gezinsplan.casus.model.Overleg.Soort;
import nl.schakel.gezinsplan.casus.model.Overleg.Stand;
import nl.schakel.gezinsplan.casus.model.Overlegweigering.AgendaIsVol;
import nl.schakel.gezinsplan.casus.model.Kringweigering.DoetNietMeerMee;
import nl.schakel.gezinsplan.casus.model.Overlegweigering.NotitieOntbreekt;
import nl.schakel.gezinsplan.casus.model.Planweigering.OnderdeelBestaatNiet;
import nl.schakel.gezinsplan.casus.model.Overlegweigering.OverlegIsNogNietGeweest;
import nl.schakel.gezinsplan.casus.model.Overlegweigering.OverlegIsVoorbij;
import nl.schakel.gezinsplan.casus.model.Overlegweigering.TeVeelOverleggen;
import nl.schakel.gezinsplan.casus.model.Kringweigering.VerantwoordelijkeDoetNietMee;
import nl.schakel.gezinsplan.casus.model.Overlegweigering.ZonderGezinVraagtReden;
import org.junit.jupiter.api.Test;

class OverlegTest {

    private static final Gegeven PLAN = inUitvoering().na(ingridBijDoel());
    private static final Gegeven GEPLAND = PLAN.na(overleg(VANDAAG));
    private static final VoegAgendapuntToe SLAPEN = new VoegAgendapuntToe(OVERLEG, PUNT, "Hoe gaat het slapen?");
    private static final Gegeven MET_PUNT = GEPLAND.na(DOOR_SAMIRA, SLAPEN);
    private static final SchrijfNotitie NOTITIE = new SchrijfNotitie(OVERLEG, PUNT, 1, "Oma belt elke avond.");
    private static final LegOverlegVast MET_SAMIRA = new LegOverlegVast(OVERLEG, 1, List.of(LID_SAMIRA, BETROKKENE_FATIMA), null);
    private static final LegOverlegVast ZONDER_GEZIN =
            new LegOverlegVast(OVERLEG, 1, List.of(BETROKKENE_FATIMA, BETROKKENE_INGRID), "Samira had een examen.");
    private static final MaakActieVanNotitie ACTIE_ERVAN = new MaakActieVanNotitie(
            OVERLEG, PUNT, id(421), DOEL, "belt oma.", new Toezegging(Verantwoordelijke.Soort.GEZINSLID, null, LID_SAMIRA, null), VANDAAG.plusDays(7));

    @Test
    void hetGezinIsEenKwartierEerderWelkomDanDeAnderen() {
        Casus casus = PLAN.als(overleg(VANDAAG)).gebeurt(new OverlegGepland(OVERLEG, Soort.VOORTGANGSOVERLEG, VANDAAG));

        Overleg overleg = nu(casus);
        assertThat(overleg.moment()).isEqualTo(Instant.parse("2026-03-02T13:30:00Z"));
        assertThat(overleg.gezinWelkom()).isEqualTo(Instant.parse("2026-03-02T13:15:00Z"));
        assertThat(overleg.door()).isEqualTo(FATIMA);
    }

    @Test
    void alleenWieMeedoetOfVanHetGezinIsWordtGenodigd() {
        PLAN.als(met(BETROKKENE_FATIMA, id(999))).isGeweigerdOm(new DoetNietMeerMee());
        PLAN.na(new SluitToegangAf(BETROKKENE_INGRID)).als(overleg(VANDAAG)).isGeweigerdOm(new DoetNietMeerMee());
        PLAN.als(met(LID_NOOR)).gebeurt(new OverlegGepland(OVERLEG, Soort.VOORTGANGSOVERLEG, VANDAAG));
    }

    @Test
    void eenOverlegWordtVerzetMaarNietOverEenAnderHeen() {
        VerzetOverleg later = verzet(1, VANDAAG.plusDays(2));
        Casus casus = GEPLAND.als(later).gebeurt(new OverlegGepland(OVERLEG, Soort.VOORTGANGSOVERLEG, VANDAAG.plusDays(2)));

        assertThat(nu(casus).versie()).isEqualTo(2);
        Gegeven.casus(casus).als(later).verandertNiets();
        Gegeven.casus(casus).als(verzet(1, VANDAAG.plusDays(3))).botstMet(nu(casus));
        GEPLAND.na(new SluitToegangAf(BETROKKENE_INGRID)).als(verzet(1, VANDAAG.plusDays(3)))
                .gebeurt(new OverlegGepland(OVERLEG, Soort.VOORTGANGSOVERLEG, VANDAAG.plusDays(3)));
        GEPLAND.na(MET_SAMIRA).als(verzet(2, VANDAAG.plusDays(3))).isGeweigerdOm(new OverlegIsVoorbij());
        GEPLAND.als(new VerzetOverleg(OVERLEG, 1, Soort.EVALUATIE, NU, "Op school", List.of(id(999)))).isGeweigerdOm(new DoetNietMeerMee());
    }

    @Test
    void watNietDoorgaatZegtWaarom() {
        ZegOverlegAf ziek = new ZegOverlegAf(OVERLEG, 1, "Noor is ziek.");
        Casus casus = GEPLAND.als(ziek).gebeurt(new OverlegVervallen(OVERLEG, VANDAAG));

        assertThat(nu(casus).stand()).isEqualTo(Stand.VERVALLEN);
        assertThat(nu(casus).redenVervallen()).isEqualTo("Noor is ziek.");
        Gegeven vervallen = Gegeven.casus(casus);
        vervallen.als(ziek).verandertNiets();
        vervallen.als(new ZegOverlegAf(OVERLEG, 1, "Toch iets anders.")).botstMet(nu(casus));
        vervallen.als(new ZegOverlegAf(OVERLEG, 2, "Toch iets anders.")).isGeweigerdOm(new OverlegIsVoorbij());
        vervallen.als(SLAPEN).isGeweigerdOm(new OverlegIsVoorbij());
        vervallen.als(new LegOverlegVast(OVERLEG, 2, List.of(LID_SAMIRA), null)).isGeweigerdOm(new OverlegIsVoorbij());
    }

    @Test
    void ookHetGezinZetIetsOpDeAgenda() {
        Casus casus = GEPLAND.als(DOOR_SAMIRA, SLAPEN).gebeurt(new OverlegGewijzigd(OVERLEG));

        assertThat(nu(casus).agenda()).singleElement().satisfies(p -> {
            assertThat(p.door()).isEqualTo(SAMIRA);
            assertThat(p.onderwerp()).isEqualTo("Hoe gaat het slapen?");
            assertThat(p.notitie()).isNull();
        });
        assertThat(nu(casus).versie()).isEqualTo(1);
    }

    @Test
    void zonderHetGezinStaatErWaarom() {
        GEPLAND.als(new LegOverlegVast(OVERLEG, 1, List.of(BETROKKENE_FATIMA), null)).isGeweigerdOm(new ZonderGezinVraagtReden());
        GEPLAND.als(new LegOverlegVast(OVERLEG, 1, List.of(BETROKKENE_FATIMA), " ")).isGeweigerdOm(new ZonderGezinVraagtReden());
        Casus casus = GEPLAND.als(ZONDER_GEZIN).gebeurt(new OverlegGehouden(OVERLEG, VANDAAG, true));

        assertThat(nu(casus).verslag()).satisfies(v -> {
            assertThat(v.redenZonderGezin()).isEqualTo("Samira had een examen.");
            assertThat(v.door()).isEqualTo(FATIMA);
        });
        Gegeven.casus(casus).als(ZONDER_GEZIN).verandertNiets();
        Gegeven.casus(casus).als(MET_SAMIRA).botstMet(nu(casus));
    }

    @Test
    void metHetGezinErbijIsErGeenRedenNodig() {
        Casus metLid = GEPLAND.als(new LegOverlegVast(OVERLEG, 1, List.of(LID_SAMIRA), "Overbodig."))
                .gebeurt(new OverlegGehouden(OVERLEG, VANDAAG, false));
        assertThat(nu(metLid).verslag().redenZonderGezin()).isNull();

        GEPLAND.als(new LegOverlegVast(OVERLEG, 1, List.of(BETROKKENE_SAMIRA), null)).gebeurt(new OverlegGehouden(OVERLEG, VANDAAG, false));
        GEPLAND.als(new LegOverlegVast(OVERLEG, 1, List.of(id(999)), "x")).isGeweigerdOm(new DoetNietMeerMee());
    }

    @Test
    void watNogMoetKomenIsNietGehouden() {
        PLAN.na(overleg(VANDAAG.plusDays(1))).als(MET_SAMIRA).isGeweigerdOm(new OverlegIsNogNietGeweest());
    }

    @Test
    void notitiesVanVerschillendePuntenZittenElkaarNietInDeWeg() {
        UUID ander = id(412);
        Gegeven twee = MET_PUNT.na(new VoegAgendapuntToe(OVERLEG, ander, "School"));
        Casus casus = twee.na(DOOR_TEUN, NOTITIE).als(new SchrijfNotitie(OVERLEG, ander, 1, "Meester Bas belt.")).gebeurt(new OverlegGewijzigd(OVERLEG));

        assertThat(nu(casus).agenda()).extracting(Agendapunt::notitie).containsExactly("Oma belt elke avond.", "Meester Bas belt.");
    }

    @Test
    void dezelfdeNotitieVanTweeMensenBotst() {
        Gegeven geschreven = MET_PUNT.na(DOOR_TEUN, NOTITIE);
        Agendapunt punt = nu(geschreven.casus()).punt(PUNT).orElseThrow();

        assertThat(punt.versie()).isEqualTo(2);
        geschreven.als(new SchrijfNotitie(OVERLEG, PUNT, 1, "Iets anders.")).botstMet(punt);
        geschreven.als(NOTITIE).verandertNiets();
        geschreven.als(new SchrijfNotitie(OVERLEG, PUNT, 2, "Samen.")).gebeurt(new OverlegGewijzigd(OVERLEG));
    }

    @Test
    void naDeDagVanHetOverlegBlijvenDeNotitiesStaan() {
        Gegeven gehouden = MET_PUNT.na(MET_SAMIRA);
        gehouden.als(NOTITIE).gebeurt(new OverlegGewijzigd(OVERLEG));

        Door morgen = new Door(FATIMA, "wijkteammedewerker", NU.plusSeconds(24 * 3600));
        gehouden.als(morgen, NOTITIE).isGeweigerdOm(new OverlegIsVoorbij());
        MET_PUNT.na(new ZegOverlegAf(OVERLEG, 1, "Ziek.")).als(NOTITIE).isGeweigerdOm(new OverlegIsVoorbij());
    }

    @Test
    void vanEenNotitieWordtEenActieMetEenMensEnEenDag() {
        MET_PUNT.als(ACTIE_ERVAN).isGeweigerdOm(new NotitieOntbreekt());
        Casus casus = MET_PUNT.na(NOTITIE).na(MET_SAMIRA).als(ACTIE_ERVAN)
                .gebeurt(new ActieAfgesproken(id(421), DOEL, VANDAAG.plusDays(7)), new OverlegGewijzigd(OVERLEG));

        assertThat(casus.plan().actie(id(421))).map(a -> a.verantwoordelijke().naam()).contains("Samira Amrani");
        assertThat(nu(casus).punt(PUNT).orElseThrow().acties()).containsExactly(id(421));
        assertThat(nu(casus).punt(PUNT).orElseThrow().versie()).isEqualTo(2);
    }

    @Test
    void eenActieVanIemandDieNietMeedoetKomtErNiet() {
        var vreemde = new Toezegging(Verantwoordelijke.Soort.PROFESSIONAL, MARGA.id(), null, null);
        MET_PUNT.na(NOTITIE).als(new MaakActieVanNotitie(OVERLEG, PUNT, id(421), null, "belt.", vreemde, VANDAAG))
                .isGeweigerdOm(new VerantwoordelijkeDoetNietMee());
    }

    @Test
    void watErNietIsKanNiet() {
        PLAN.als(SLAPEN).isGeweigerdOm(new OnderdeelBestaatNiet());
        GEPLAND.als(NOTITIE).isGeweigerdOm(new OnderdeelBestaatNiet());
    }

    @Test
    void nietEindeloos() {
        Gegeven vol = GEPLAND;
        for (int i = 0; i < 12; i++) {
            vol = vol.na(new VoegAgendapuntToe(OVERLEG, id(500 + i), "x"));
        }
        vol.als(SLAPEN).isGeweigerdOm(new AgendaIsVol());

        Gegeven veel = PLAN;
        for (int i = 0; i < 40; i++) {
            veel = veel.na(new PlanOverleg(id(600 + i), Soort.STARTOVERLEG, NU, "x", List.of(LID_SAMIRA)));
        }
        veel.als(overleg(VANDAAG)).isGeweigerdOm(new TeVeelOverleggen());
    }

    private static PlanOverleg met(UUID... genodigden) {
        return new PlanOverleg(OVERLEG, Soort.VOORTGANGSOVERLEG, overleg(VANDAAG).moment(), "Bij het wijkteam", List.of(genodigden));
    }

    private static VerzetOverleg verzet(long versie, LocalDate dag) {
        PlanOverleg nieuw = overleg(dag);
        return new VerzetOverleg(OVERLEG, versie, nieuw.soort(), nieuw.moment(), nieuw.plaats(), nieuw.genodigden());
    }

    private static Overleg nu(Casus casus) {
        return casus.kring().overleg(OVERLEG).orElseThrow();
    }
}
