package nl.schakel.gezinsplan.casus.model;

import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static nl.schakel.gezinsplan.casus.model.Gegeven.inUitvoering;
import static nl.schakel.gezinsplan.casus.model.Gegeven.metActie;
import static nl.schakel.gezinsplan.casus.model.Gegeven.vast;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ActieAfgesproken;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ActieGewijzigd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.BlokkadeOpgeheven;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.VerzoekstandBijgewerkt;
import nl.schakel.gezinsplan.casus.model.Opdracht.HefBlokkadeOp;
import nl.schakel.gezinsplan.casus.model.Opdracht.MeldRegelAangepast;
import nl.schakel.gezinsplan.casus.model.Opdracht.SluitCasusAf;
import nl.schakel.gezinsplan.casus.model.Opdracht.VerwerkBesluit;
import nl.schakel.gezinsplan.casus.model.Opdracht.VerwerkBesluit.Voorwaarde;
import nl.schakel.gezinsplan.casus.model.Opdracht.VulVoorwaardenIn;
import nl.schakel.gezinsplan.casus.model.Opdracht.WerkVerzoekstandBij;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijsZorgcoordinatorAan;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijzigActie;
import nl.schakel.gezinsplan.casus.model.Verzoekverwijzing.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TafelnieuwsTest {

    private static final UUID VOORWAARDE = id(81);
    private static final UUID NIEUWE_ACTIE = id(82);

    @Test
    void laatHetConceptBijDeVasteActieZien() {
        Casus casus = vast()
                .als(DOOR_TAFEL, bij(verzoek(Stand.CONCEPT)))
                .gebeurt(new VerzoekstandBijgewerkt(ACTIE, VERZOEK, Stand.CONCEPT));

        assertThat(blokkade(casus).verzoek()).isEqualTo(verzoek(Stand.CONCEPT));
        assertThat(casus.plan().actie(ACTIE).orElseThrow().versie())
                .as("news disturbs nobody who is editing the action")
                .isEqualTo(vast().casus().plan().actie(ACTIE).orElseThrow().versie());
        Gegeven.casus(casus).als(DOOR_TAFEL, bij(verzoek(Stand.CONCEPT))).verandertNiets();
    }

    @Test
    void laterNieuwsVultAan() {
        var ingediend = new Verzoekverwijzing(VERZOEK, Stand.INGEDIEND, null, VANDAAG.plusDays(56), null);
        var geagendeerd = new Verzoekverwijzing(VERZOEK, Stand.GEAGENDEERD, VANDAAG.plusDays(7), null, null);

        Casus casus = vast().na(bij(ingediend), bij(geagendeerd)).casus();

        assertThat(blokkade(casus).verzoek())
                .isEqualTo(new Verzoekverwijzing(
                        VERZOEK, Stand.GEAGENDEERD, VANDAAG.plusDays(7), VANDAAG.plusDays(56), null));
        assertThat(blokkade(Gegeven.casus(casus)
                                .na(bij(verzoek(Stand.VRAAG)), bij(verzoek(Stand.INGEDIEND)))
                                .casus())
                        .verzoek()
                        .stand())
                .as("after an answered question the date at the table still stands")
                .isEqualTo(Stand.GEAGENDEERD);
    }

    @Test
    void nieuwsOverEenAnderVerzoekVerdringtEenLopendVerzoekNiet() {
        var ander = new Verzoekverwijzing(id(52), Stand.CONCEPT, null, null, null);

        vast().na(bij(verzoek(Stand.INGEDIEND))).als(DOOR_TAFEL, bij(ander)).verandertNiets();
        vast().na(bij(verzoek(Stand.INGETROKKEN)))
                .als(DOOR_TAFEL, bij(ander))
                .gebeurt(new VerzoekstandBijgewerkt(ACTIE, id(52), Stand.CONCEPT));
    }

    @Test
    void nieuwsOverIetsDatHierNietStaatVerandertNiets() {
        metActie().als(DOOR_TAFEL, bij(verzoek(Stand.CONCEPT))).verandertNiets();
        vast().als(DOOR_TAFEL, new WerkVerzoekstandBij(ACTIE, id(99), verzoek(Stand.CONCEPT))).verandertNiets();
        vast().als(DOOR_TAFEL, new WerkVerzoekstandBij(id(99), null, verzoek(Stand.CONCEPT))).verandertNiets();
        vast().als(DOOR_TAFEL, new VerwerkBesluit(VERZOEK, null, null, Besluit.TOEGEKEND, List.of()))
                .verandertNiets();
    }

    @ParameterizedTest
    @EnumSource(
            value = Besluit.class,
            names = {"TOEGEKEND", "TOEGEKEND_ONDER_VOORWAARDEN", "KAN_BINNEN_DE_REGEL"})
    void eenJaMaaktDeActieVrij(Besluit besluit) {
        Casus casus = vast().na(bij(verzoek(Stand.GEAGENDEERD)))
                .als(DOOR_TAFEL, besluit(besluit))
                .gebeurt(
                        new VerzoekstandBijgewerkt(ACTIE, VERZOEK, Stand.BESLOTEN),
                        new BlokkadeOpgeheven(ACTIE, BLOKKADE, Blokkade.Reden.BESLUIT));

        Actie actie = casus.plan().actie(ACTIE).orElseThrow();
        assertThat(actie.status()).isEqualTo(ActieStatus.OPEN);
        assertThat(actie.openBlokkade()).isEmpty();
        assertThat(blokkade(casus).verzoek().besluit()).isEqualTo(besluit);
    }

    @ParameterizedTest
    @EnumSource(
            value = Besluit.class,
            names = {"AFGEWEZEN", "AANGEHOUDEN", "DOORGELEID"})
    void zonderJaBlijftDeActieVastMetDeUitkomstErbij(Besluit besluit) {
        Casus casus = vast().als(DOOR_TAFEL, besluit(besluit))
                .gebeurt(new VerzoekstandBijgewerkt(ACTIE, VERZOEK, Stand.BESLOTEN));

        assertThat(casus.plan().actie(ACTIE).orElseThrow().status()).isEqualTo(ActieStatus.VAST);
        assertThat(blokkade(casus).verzoek().besluit()).isEqualTo(besluit);
    }

    @Test
    void eenBesluitNaEenEigenOplossingMaaktNietsOngedaan() {
        Casus casus = vast().na(new HefBlokkadeOp(ACTIE, null, BLOKKADE))
                .als(DOOR_TAFEL, besluit(Besluit.TOEGEKEND))
                .gebeurt(new VerzoekstandBijgewerkt(ACTIE, VERZOEK, Stand.BESLOTEN));

        assertThat(blokkade(casus).opheffing().reden()).isEqualTo(Blokkade.Reden.OPGELOST);
    }

    @Test
    void voorwaardenWordenActies() {
        Gegeven vast = vast();
        Casus casus = vast.als(
                        DOOR_TAFEL,
                        besluit(
                                Besluit.TOEGEKEND_ONDER_VOORWAARDEN,
                                new Voorwaarde(VOORWAARDE, NIEUWE_ACTIE, FATIMA, VANDAAG.plusDays(30))))
                .gebeurt(
                        new VerzoekstandBijgewerkt(ACTIE, VERZOEK, Stand.BESLOTEN),
                        new BlokkadeOpgeheven(ACTIE, BLOKKADE, Blokkade.Reden.BESLUIT),
                        new ActieAfgesproken(NIEUWE_ACTIE, DOEL, VANDAAG.plusDays(30)));

        Actie actie = casus.plan().actie(NIEUWE_ACTIE).orElseThrow();
        assertThat(actie.wat()).isEqualTo("Voorwaarde uit het besluit. De tekst volgt.");
        assertThat(actie.uitBesluit()).isEqualTo(new UitBesluit(VERZOEK, VOORWAARDE, true));
        assertThat(actie.isVan(FATIMA.id())).isTrue();
        Gegeven.casus(casus)
                .als(
                        DOOR_TAFEL,
                        besluit(
                                Besluit.TOEGEKEND_ONDER_VOORWAARDEN,
                                new Voorwaarde(VOORWAARDE, id(83), FATIMA, VANDAAG.plusDays(30))))
                .verandertNiets();
    }

    @Test
    void iemandZietOpEenVoorwaardeOokAlsNiemandIsGenoemd() {
        var zonderNaam = new Voorwaarde(VOORWAARDE, NIEUWE_ACTIE, null, null);
        var buitenHetPlan = new Voorwaarde(VOORWAARDE, NIEUWE_ACTIE, INGRID, null);

        assertThat(wieZietErop(vast(), zonderNaam)).isEqualTo("Fatima El Idrissi");
        assertThat(wieZietErop(vast().na(new WijsZorgcoordinatorAan(null, LID_SAMIRA)), zonderNaam))
                .isEqualTo("Samira Amrani");
        assertThat(wieZietErop(vast(), buitenHetPlan)).isEqualTo("Ingrid Postma");
        assertThat(metActie()
                        .na(new VerwerkBesluit(id(52), null, null, Besluit.TOEGEKEND, List.of(zonderNaam)))
                        .casus()
                        .plan()
                        .actie(NIEUWE_ACTIE)
                        .orElseThrow()
                        .verantwoordelijke()
                        .naam())
                .isEqualTo("Het wijkteam");
    }

    @Test
    void deWoordenVanEenVoorwaardeKomenLater() {
        Gegeven wacht = vast().na(besluit(
                Besluit.TOEGEKEND_ONDER_VOORWAARDEN, new Voorwaarde(VOORWAARDE, NIEUWE_ACTIE, FATIMA, null)));
        var woorden = new VulVoorwaardenIn(VERZOEK, Map.of(VOORWAARDE, "Kijkt na een half jaar hoe het gaat."));

        Casus casus = wacht.als(DOOR_TAFEL, woorden).gebeurt(new ActieGewijzigd(NIEUWE_ACTIE));

        Actie actie = casus.plan().actie(NIEUWE_ACTIE).orElseThrow();
        assertThat(actie.wat()).isEqualTo("Kijkt na een half jaar hoe het gaat.");
        assertThat(actie.uitBesluit().tekstVolgt()).isFalse();
        Gegeven.casus(casus).als(DOOR_TAFEL, woorden).verandertNiets();
    }

    @Test
    void woordenDieIemandZelfSchreefBlijvenStaan() {
        var eigen = new WijzigActie(
                NIEUWE_ACTIE, 1, "Belt in mei.", new Opdracht.Toezegging(Verantwoordelijke.Soort.NETWERK, null, null, "Oma"), null);

        Casus casus = vast().na(
                        besluit(Besluit.TOEGEKEND, new Voorwaarde(VOORWAARDE, NIEUWE_ACTIE, FATIMA, null)),
                        eigen,
                        new VulVoorwaardenIn(VERZOEK, Map.of(VOORWAARDE, "Kijkt na een half jaar.")))
                .casus();

        assertThat(casus.plan().actie(NIEUWE_ACTIE).orElseThrow().wat()).isEqualTo("Belt in mei.");
    }

    @Test
    void eenAangepasteRegelZegtProbeerOpnieuw() {
        Casus casus = vast().als(DOOR_TAFEL, new MeldRegelAangepast(REGEL)).gebeurt(new ActieGewijzigd(ACTIE));

        assertThat(blokkade(casus).regelAangepast()).isTrue();
        Gegeven.casus(casus).als(DOOR_TAFEL, new MeldRegelAangepast(REGEL)).verandertNiets();
        vast().als(DOOR_TAFEL, new MeldRegelAangepast(id(62))).verandertNiets();
    }

    @Test
    void eenLaatBesluitKomtOokAanAlsDeCasusIsAfgesloten() {
        inUitvoering()
                .na(
                        new Opdracht.MeldBlokkade(ACTIE, 1, BLOKKADE, Blokkade.Soort.REGEL, REGEL, "Stopt."),
                        new SluitCasusAf("Klaar.", VANDAAG.plusDays(90), "Fatima"))
                .als(DOOR_TAFEL, besluit(Besluit.TOEGEKEND))
                .gebeurt(
                        new VerzoekstandBijgewerkt(ACTIE, VERZOEK, Stand.BESLOTEN),
                        new BlokkadeOpgeheven(ACTIE, BLOKKADE, Blokkade.Reden.BESLUIT));
    }

    private static String wieZietErop(Gegeven gegeven, Voorwaarde voorwaarde) {
        return gegeven.na(besluit(Besluit.TOEGEKEND, voorwaarde))
                .casus()
                .plan()
                .actie(NIEUWE_ACTIE)
                .orElseThrow()
                .verantwoordelijke()
                .naam();
    }

    private static WerkVerzoekstandBij bij(Verzoekverwijzing nieuws) {
        return new WerkVerzoekstandBij(ACTIE, BLOKKADE, nieuws);
    }

    private static VerwerkBesluit besluit(Besluit besluit, Voorwaarde... voorwaarden) {
        return new VerwerkBesluit(VERZOEK, ACTIE, BLOKKADE, besluit, List.of(voorwaarden));
    }

    private static Blokkade blokkade(Casus casus) {
        return casus.plan().actie(ACTIE).orElseThrow().blokkade();
    }
}
