package nl.schakel.gezinsplan.casus.model;

import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static nl.schakel.gezinsplan.casus.model.Gegeven.aangemeld;
import static nl.schakel.gezinsplan.casus.model.Gegeven.inUitvoering;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.PartnerAfgesloten;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.PartnerUitgenodigd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ToegangGewijzigd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ZorgcoordinatorAangewezen;
import nl.schakel.gezinsplan.casus.model.Opdracht.NodigUit;
import nl.schakel.gezinsplan.casus.model.Opdracht.SluitCasusAf;
import nl.schakel.gezinsplan.casus.model.Opdracht.SluitToegangAf;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijsZorgcoordinatorAan;
import nl.schakel.gezinsplan.casus.model.Kringweigering.DoetNietMeerMee;
import nl.schakel.gezinsplan.casus.model.Kringweigering.EerstEenAndereZorgcoordinator;
import nl.schakel.gezinsplan.casus.model.Planweigering.OnderdeelBestaatNiet;
import nl.schakel.gezinsplan.casus.model.Planweigering.PlanIsVol;
import nl.schakel.gezinsplan.casus.model.Kringweigering.ZorgcoordinatorKanNietInloggen;
import org.junit.jupiter.api.Test;

class KringTest {

    @Test
    void nodigtEenPartnerUit() {
        Casus casus =
                aangemeld().als(ingridBijDoel()).gebeurt(new ToegangGewijzigd(), new PartnerUitgenodigd(BETROKKENE_INGRID));

        Betrokkene ingrid = casus.kring().actief(INGRID.id(), VANDAAG).orElseThrow();
        assertThat(casus.kring().caserol(ingrid)).isEqualTo(Caserol.PARTNER);
        assertThat(ingrid.actiefOp(VANDAAG.plusDays(60))).isTrue();
        assertThat(ingrid.actiefOp(VANDAAG.plusDays(61))).isFalse();
        assertThat(ingrid.actiefOp(VANDAAG.minusDays(1))).isFalse();
    }

    @Test
    void wieAlMeedoetKrijgtNieuweVoorwaarden() {
        Gegeven uitgenodigd = aangemeld().na(ingridBijDoel());
        Casus casus = uitgenodigd
                .als(new NodigUit(id(99), INGRID, deelnameIngrid(Omvang.HEEL)))
                .gebeurt(new ToegangGewijzigd(), new PartnerUitgenodigd(BETROKKENE_INGRID));

        Betrokkene ingrid = casus.kring().betrokkene(BETROKKENE_INGRID).orElseThrow();
        assertThat(ingrid.versie()).isEqualTo(2);
        assertThat(ingrid.deelname().omvang()).isEqualTo(Omvang.HEEL);
        uitgenodigd.als(ingridBijDoel()).verandertNiets();
    }

    @Test
    void sluitIemandMeteenBuiten() {
        Gegeven buiten = aangemeld().na(ingridBijDoel());
        Casus casus = buiten
                .als(DOOR_SAMIRA, new SluitToegangAf(BETROKKENE_INGRID))
                .gebeurt(new ToegangGewijzigd(), new PartnerAfgesloten(BETROKKENE_INGRID));

        assertThat(casus.kring().actief(INGRID.id(), VANDAAG)).isEmpty();
        Gegeven.casus(casus).als(new SluitToegangAf(BETROKKENE_INGRID)).verandertNiets();
        aangemeld().als(new SluitToegangAf(BETROKKENE_INGRID)).isGeweigerdOm(new OnderdeelBestaatNiet());
    }

    @Test
    void naAfsluitenKanIemandOpnieuwMeedoen() {
        Casus casus = aangemeld()
                .na(ingridBijDoel(), new SluitToegangAf(BETROKKENE_INGRID))
                .als(new NodigUit(id(99), INGRID, deelnameIngrid(Omvang.HEEL)))
                .gebeurt(new ToegangGewijzigd(), new PartnerUitgenodigd(id(99)));

        assertThat(casus.kring().actief(INGRID.id(), VANDAAG)).map(Betrokkene::id).contains(id(99));
    }

    @Test
    void wijstEenZorgcoordinatorAanEnBegintHetPlan() {
        Casus casus = aangemeld()
                .als(new WijsZorgcoordinatorAan(BETROKKENE_FATIMA, null))
                .gebeurt(new ToegangGewijzigd(), new ZorgcoordinatorAangewezen(BETROKKENE_FATIMA, null));

        assertThat(casus.status()).isEqualTo(Status.PLAN_IN_OPBOUW);
        assertThat(casus.kring().zorgcoordinator(VANDAAG)).map(Betrokkene::persoon).contains(FATIMA);
    }

    @Test
    void eenGezinslidKanZorgcoordinatorZijn() {
        Casus casus = aangemeld()
                .als(new WijsZorgcoordinatorAan(null, LID_SAMIRA))
                .gebeurt(new ToegangGewijzigd(), new ZorgcoordinatorAangewezen(null, LID_SAMIRA));

        Kring kring = casus.kring();
        assertThat(kring.caserol(kring.actief(SAMIRA.id(), VANDAAG).orElseThrow())).isEqualTo(Caserol.ZORGCOORDINATOR);
        Gegeven.casus(casus).als(new WijsZorgcoordinatorAan(null, LID_SAMIRA)).verandertNiets();
    }

    @Test
    void wieNietKanInloggenOfNietMeedoetCoordineertNiet() {
        aangemeld().als(new WijsZorgcoordinatorAan(null, LID_JEROEN)).isGeweigerdOm(new ZorgcoordinatorKanNietInloggen());
        aangemeld().als(new WijsZorgcoordinatorAan(null, id(999))).isGeweigerdOm(new OnderdeelBestaatNiet());
        aangemeld()
                .na(ingridBijDoel(), new SluitToegangAf(BETROKKENE_INGRID))
                .als(new WijsZorgcoordinatorAan(BETROKKENE_INGRID, null))
                .isGeweigerdOm(new DoetNietMeerMee());
    }

    @Test
    void erIsAltijdPreciesEenZorgcoordinator() {
        aangemeld()
                .na(new WijsZorgcoordinatorAan(BETROKKENE_FATIMA, null))
                .als(new SluitToegangAf(BETROKKENE_FATIMA))
                .isGeweigerdOm(new EerstEenAndereZorgcoordinator());
    }

    @Test
    void naHetAfsluitenVanDeCasusKanIedereToegangDicht() {
        inUitvoering()
                .na(new SluitCasusAf("Het gaat goed.", VANDAAG.plusDays(90), "Fatima"))
                .als(new SluitToegangAf(BETROKKENE_FATIMA))
                .gebeurt(new ToegangGewijzigd(), new PartnerAfgesloten(BETROKKENE_FATIMA));
    }

    @Test
    void eenVerlopenDeelnameIsEenGatDatMenZiet() {
        Casus casus = aangemeld()
                .na(ingridBijDoel(), new WijsZorgcoordinatorAan(BETROKKENE_INGRID, null))
                .casus();

        assertThat(casus.kring().zorgcoordinator(VANDAAG.plusDays(61))).isEmpty();
    }

    @Test
    void erDoenNietEindeloosMensenMee() {
        aangemeld()
                .na(IntStream.range(0, 198)
                        .mapToObj(i -> new NodigUit(
                                id(5000 + i), new Persoon(persoon(5000 + i), "P" + i, null, null), deelnameIngrid(Omvang.HEEL)))
                        .toArray(Opdracht[]::new))
                .als(ingridBijDoel())
                .isGeweigerdOm(new PlanIsVol());
    }
}
