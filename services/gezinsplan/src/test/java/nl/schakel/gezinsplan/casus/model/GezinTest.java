package nl.schakel.gezinsplan.casus.model;

import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static nl.schakel.gezinsplan.casus.model.Gegeven.aangemeld;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.GezinslidGewijzigd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.GezinslidToegevoegd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ToegangGewijzigd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.WensGewijzigd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.WensVastgelegd;
import nl.schakel.gezinsplan.casus.model.Opdracht.LegWensVast;
import nl.schakel.gezinsplan.casus.model.Opdracht.VoegGezinslidToe;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijsZorgcoordinatorAan;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijzigGezinslid;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijzigWens;
import nl.schakel.gezinsplan.casus.model.Kringweigering.AccountHoortBijAnderGezinslid;
import nl.schakel.gezinsplan.casus.model.Kringweigering.EerstEenAndereZorgcoordinator;
import nl.schakel.gezinsplan.casus.model.Kringweigering.GezinslidHoortNietBijGezin;
import nl.schakel.gezinsplan.casus.model.Planweigering.OnderdeelBestaatNiet;
import nl.schakel.gezinsplan.casus.model.Planweigering.PlanIsVol;
import org.junit.jupiter.api.Test;

class GezinTest {

    private static final UUIDs IDS = new UUIDs();
    private static final LegWensVast WENS_SAMIRA =
            new LegWensVast(WENS, "Ik wil mijn mbo afmaken.", LID_SAMIRA, null);

    @Test
    void voegtEenGezinslidToe() {
        var oma = lid(IDS.nieuw(), "Oma Amrani", Gezinsrol.GROOTOUDER, null, Gezag.NEE, null);

        aangemeld().als(oma).gebeurt(new GezinslidToegevoegd(oma.gezinslidId()));
    }

    @Test
    void wieKanInloggenDoetMee() {
        var marga = lid(IDS.nieuw(), "Marga Amrani", Gezinsrol.FAMILIE, null, Gezag.NEE, MARGA);

        Casus casus = aangemeld().als(marga).gebeurt(new ToegangGewijzigd(), new GezinslidToegevoegd(marga.gezinslidId()));

        assertThat(casus.kring().actief(MARGA.id(), VANDAAG)).isPresent();
    }

    @Test
    void weigertEenAccountDatAlBijEenAnderHoort() {
        aangemeld()
                .als(lid(IDS.nieuw(), "Dubbel", Gezinsrol.ANDERS, null, Gezag.NEE, SAMIRA))
                .isGeweigerdOm(new AccountHoortBijAnderGezinslid());
        aangemeld().als(jeroen(1, "Jeroen", SAMIRA)).isGeweigerdOm(new AccountHoortBijAnderGezinslid());
    }

    @Test
    void wijzigtWatErVanIemandBekendIs() {
        Casus casus = aangemeld().als(jeroen(1, "Jeroen de Wit-Bos", null)).gebeurt(new GezinslidGewijzigd(LID_JEROEN));

        Gezinslid lid = casus.gezin().lid(LID_JEROEN).orElseThrow();
        assertThat(lid.naam()).isEqualTo("Jeroen de Wit-Bos");
        assertThat(lid.versie()).isEqualTo(2);
    }

    @Test
    void eenAnderAccountSluitHetVorige() {
        var anders = new WijzigGezinslid(
                LID_SAMIRA, 1, "Samira Amrani", Gezinsrol.OUDER, LocalDate.of(1991, 5, 1), Gezag.JA, MARGA, IDS.nieuw());

        Casus casus = aangemeld().als(anders).gebeurt(new ToegangGewijzigd(), new GezinslidGewijzigd(LID_SAMIRA));

        assertThat(casus.kring().actief(SAMIRA.id(), VANDAAG)).isEmpty();
        assertThat(casus.kring().actief(MARGA.id(), VANDAAG)).isPresent();
    }

    @Test
    void wieCoordineertHoudtZijnAccount() {
        var zonder = new WijzigGezinslid(
                LID_SAMIRA, 1, "Samira Amrani", Gezinsrol.OUDER, null, Gezag.JA, null, IDS.nieuw());

        aangemeld()
                .na(new WijsZorgcoordinatorAan(null, LID_SAMIRA))
                .als(zonder)
                .isGeweigerdOm(new EerstEenAndereZorgcoordinator());
    }

    @Test
    void tweeWijzigingenVanHetzelfdeGezinslidBotsen() {
        Gegeven gewijzigd = aangemeld().na(jeroen(1, "Jeroen W.", null));

        gewijzigd.als(jeroen(1, "J. de Wit", null)).botstMet(gewijzigd.casus().gezin().lid(LID_JEROEN).orElseThrow());
        gewijzigd.als(jeroen(1, "Jeroen W.", null)).verandertNiets();
    }

    @Test
    void kentGeenGezinslidDatErNietIs() {
        aangemeld()
                .als(new WijzigGezinslid(IDS.nieuw(), 1, "?", Gezinsrol.KIND, null, Gezag.NVT, null, IDS.nieuw()))
                .isGeweigerdOm(new OnderdeelBestaatNiet());
    }

    @Test
    void legtEenWensVastInEigenWoorden() {
        Casus casus = aangemeld().als(DOOR_SAMIRA, WENS_SAMIRA).gebeurt(new WensVastgelegd(WENS));

        Wens wens = casus.gezin().wens(WENS).orElseThrow();
        assertThat(wens.van()).isEqualTo(new Spreker("Samira Amrani", LID_SAMIRA));
        assertThat(wens.vastgelegdDoor()).isEqualTo(SAMIRA);
    }

    @Test
    void eenWensIsVanIemandDieErIs() {
        aangemeld()
                .als(new LegWensVast(WENS, "Rust.", IDS.nieuw(), null))
                .isGeweigerdOm(new GezinslidHoortNietBijGezin());
    }

    @Test
    void wijzigtEenWens() {
        aangemeld().na(WENS_SAMIRA).als(new WijzigWens(WENS, 1, "Ik wil leren.")).gebeurt(new WensGewijzigd(WENS));
        aangemeld().als(new WijzigWens(WENS, 1, "Ik wil leren.")).isGeweigerdOm(new OnderdeelBestaatNiet());
    }

    @Test
    void tweeWijzigingenVanDezelfdeWensBotsenEnNietsGaatVerloren() {
        Gegeven gewijzigd = aangemeld().na(WENS_SAMIRA, new WijzigWens(WENS, 1, "Ik wil leren."));

        gewijzigd
                .als(new WijzigWens(WENS, 1, "Ik wil slapen."))
                .botstMet(gewijzigd.casus().gezin().wens(WENS).orElseThrow());
        gewijzigd.als(new WijzigWens(WENS, 1, "Ik wil leren.")).verandertNiets();
    }

    @Test
    void eenPlanWordtNietEindeloosLang() {
        Gegeven vol = aangemeld().na(IntStream.range(0, 100)
                .mapToObj(i -> new LegWensVast(IDS.nieuw(), "Wens " + i, null, "Oma"))
                .toArray(Opdracht[]::new));
        vol.als(WENS_SAMIRA).isGeweigerdOm(new PlanIsVol());

        Gegeven groot = aangemeld().na(IntStream.range(0, 26)
                .mapToObj(i -> lid(IDS.nieuw(), "Lid " + i, Gezinsrol.FAMILIE, null, Gezag.NEE, null))
                .toArray(Opdracht[]::new));
        groot.als(lid(IDS.nieuw(), "Nog een", Gezinsrol.FAMILIE, null, Gezag.NEE, null)).isGeweigerdOm(new PlanIsVol());
    }

    @Test
    void leeftijdTeltInHeleJaren() {
        VoegGezinslidToe sami = aanmelding().gezinsleden().get(2);

        assertThat(GezinVerwerking.lid(sami).leeftijd(LocalDate.of(2026, 1, 19))).isEqualTo(12);
        assertThat(GezinVerwerking.lid(sami).leeftijd(LocalDate.of(2026, 1, 20))).isEqualTo(13);
    }

    private static WijzigGezinslid jeroen(long verwacht, String naam, Persoon account) {
        return new WijzigGezinslid(
                LID_JEROEN, verwacht, naam, Gezinsrol.OUDER, LocalDate.of(1989, 8, 9), Gezag.JA, account, id(777));
    }

    /** Ids that differ within this test. */
    private static final class UUIDs {
        private long volgende = 10_000;

        java.util.UUID nieuw() {
            return id(volgende++);
        }
    }
}
