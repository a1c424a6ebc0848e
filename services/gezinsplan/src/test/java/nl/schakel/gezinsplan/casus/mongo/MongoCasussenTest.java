package nl.schakel.gezinsplan.casus.mongo;

import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schakel.gezinsplan.casus.application.Bereik;
import nl.schakel.gezinsplan.casus.application.Casusoverzicht.ZonderTekst;
import nl.schakel.gezinsplan.casus.model.Besluit;
import nl.schakel.gezinsplan.casus.model.Caserol;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop.AlGedaan;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop.Niet;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop.Onbekend;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop.Opgeslagen;
import nl.schakel.gezinsplan.casus.model.Casussen.Bewaard;
import nl.schakel.gezinsplan.casus.model.Casussen.Herkomst.Bericht;
import nl.schakel.gezinsplan.casus.model.Casussen.Herkomst.Opgedragen;
import nl.schakel.gezinsplan.casus.model.Casussen.Herkomst.Zelf;
import nl.schakel.gezinsplan.casus.model.Gegeven;
import nl.schakel.gezinsplan.casus.model.Leefgebied;
import nl.schakel.gezinsplan.casus.model.MeldCasusAan;
import nl.schakel.gezinsplan.casus.model.Opdracht;
import nl.schakel.gezinsplan.casus.model.Opdracht.CheckVeiligheid;
import nl.schakel.gezinsplan.casus.model.Opdracht.GeefCijfer;
import nl.schakel.gezinsplan.casus.model.Opdracht.LegWensVast;
import nl.schakel.gezinsplan.casus.model.Opdracht.MeldRegelAangepast;
import nl.schakel.gezinsplan.casus.model.Opdracht.SchrijfWerkaantekening;
import nl.schakel.gezinsplan.casus.model.Opdracht.SluitCasusAf;
import nl.schakel.gezinsplan.casus.model.Opdracht.SluitToegangAf;
import nl.schakel.gezinsplan.casus.model.Opdracht.StelDoelBij;
import nl.schakel.gezinsplan.casus.model.Opdracht.VerwerkBesluit;
import nl.schakel.gezinsplan.casus.model.Opdracht.VulVoorwaardenIn;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Aanvaard;
import nl.schakel.gezinsplan.casus.model.Veiligheidscheck;
import nl.schakel.messaging.AggregateStore;
import nl.schakel.messaging.EventRelay;
import nl.schakel.messaging.OutgoingEvent;
import nl.schakel.testkit.MetMongo;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MetMongo
class MongoCasussenTest {

    private final MongoCollection<Document> collectie;
    private final MongoCasussen casussen;
    private final MongoCasusoverzicht overzicht;
    private final AggregateStore<Casus> store;

    MongoCasussenTest(MongoDatabase database) {
        collectie = CasusOpslag.collectie(database);
        store = AggregateStore.of(collectie, new CasusMapping(), EventRelay.idle());
        casussen = new MongoCasussen(store, MongoCasussenTest::vertaal, new MongoEerdereWoorden(database));
        overzicht = new MongoCasusoverzicht(collectie, store);
    }

    @BeforeEach
    void leeg() {
        collectie.deleteMany(new Document());
    }

    @Test
    void bewaartAllesWatInEenCasusKanStaan() {
        Casus vol = vol();

        var opgeslagen = (Opgeslagen) casussen.begin(CASUS, new Opgedragen("a"), () -> new Aanvaard(vol, List.of(), "x"));

        assertThat(opgeslagen.bewaard()).isEqualTo(new Bewaard(vol, 1));
        assertThat(casussen.zoek(CASUS)).contains(new Bewaard(vol, 1));
    }

    @Test
    void kentGeenCasusDieErNietIs() {
        assertThat(casussen.zoek(CASUS)).isEmpty();
        assertThat(casussen.wijzig(CASUS, new Zelf(), casus -> casus.verwerk(doel(), DOOR_FATIMA)))
                .isInstanceOf(Onbekend.class);
    }

    @Test
    void dezelfdeSleutelVerandertMaarEenKeer() {
        begin(Gegeven.aangemeld().casus());

        Afloop eerste = wijzig(new Opgedragen("k"), doel());
        Afloop tweede = wijzig(new Opgedragen("k"), tweedeDoel());

        assertThat(((Opgeslagen) eerste).bewaard().versie()).isEqualTo(2);
        assertThat(tweede).isEqualTo(new AlGedaan(((Opgeslagen) eerste).bewaard()));
    }

    @Test
    void watAlZoIsWordtNietOpnieuwGeschreven() {
        begin(Gegeven.aangemeld().na(doel(), new SchrijfWerkaantekening(DOEL, 0, "Bel.")).casus());

        Afloop afloop = wijzig(new Zelf(), new SchrijfWerkaantekening(DOEL, 0, "Bel."));

        assertThat(((AlGedaan) afloop).bewaard().versie()).isEqualTo(1);
    }

    @Test
    void eenWeigeringSchrijftNiets() {
        begin(Gegeven.aangemeld().casus());

        Afloop afloop = wijzig(new Opgedragen("k"), new Opdracht.StelPlanVast(7));

        assertThat(((Niet) afloop).bewaard().versie()).isEqualTo(1);
        assertThat(casussen.zoek(CASUS).orElseThrow().versie()).isEqualTo(1);
    }

    @Test
    void eenWeigeringDieVerteldMoetWordenVerandertAlleenDeVersie() {
        begin(Gegeven.aangemeld().casus());

        Afloop afloop = wijzig(new Opgedragen("partners:1"), nieuwsVanSchool(91));

        Bewaard na = ((Opgeslagen) afloop).bewaard();
        assertThat(na).isEqualTo(new Bewaard(Gegeven.aangemeld().casus(), 2));
        assertThat(collectie.find().first().getList("outbox", Document.class)).hasSize(1);
        assertThat(wijzig(new Opgedragen("partners:1"), nieuwsVanSchool(91))).isEqualTo(new AlGedaan(na));
    }

    @Test
    void eenCasusVanVoorHetNieuwsVanPartnersHeeftErGeen() {
        begin(Gegeven.aangemeld().casus());
        collectie.updateOne(new Document(), new Document("$unset", new Document("state.kring.berichten", "")));

        assertThat(casussen.zoek(CASUS).orElseThrow().casus()).isEqualTo(Gegeven.aangemeld().casus());
    }

    @Test
    void hetzelfdeBerichtTeltEenKeer() {
        begin(Gegeven.vast().casus());
        var bericht = new Bericht("maatwerktafel:" + VERZOEK, "0000000002-000");

        wijzig(bericht, besluit(Besluit.AFGEWEZEN));
        Afloop tweede = wijzig(bericht, besluit(Besluit.TOEGEKEND));

        assertThat(tweede).isInstanceOf(AlGedaan.class);
    }

    @Test
    void tweeDieTegelijkIetsAndersVeranderenKrijgenAllebeiGelijk() {
        begin(Gegeven.aangemeld().na(doel()).casus());
        var pogingen = new AtomicInteger();

        Afloop afloop = casussen.wijzig(CASUS, new Opgedragen("ik"), casus -> {
            if (pogingen.getAndIncrement() == 0) {
                wijzig(new Opgedragen("ander"), new GeefCijfer(DOEL, 4));
            }
            return casus.verwerk(new StelDoelBij(DOEL, 1, "Half negen.", Leefgebied.WONEN), DOOR_FATIMA);
        });

        var doel = ((Opgeslagen) afloop).bewaard().casus().plan().doel(DOEL).orElseThrow();
        assertThat(pogingen).hasValue(2);
        assertThat(doel.zin()).isEqualTo("Half negen.");
        assertThat(doel.cijferNu()).isEqualTo(4);
    }

    @Test
    void bewaartDeGebeurtenissenInDezelfdeSchrijfactie() {
        begin(Gegeven.aangemeld().casus());
        wijzig(new Opgedragen("k"), doel());

        Document document = collectie.find(new Document("_id", CASUS.toString())).first();
        assertThat(document.getList("outbox", Document.class)).hasSize(1);
    }

    @Test
    void eenLijstToontAlleenWaarinIemandNuMeedoetInEenRolDieBijDeFunctiePast() {
        begin(Gegeven.metActie().na(ingridBijDoel()).casus());
        var alsPartner = new Bereik.Deelnemer(INGRID.id(), Set.of(Caserol.PARTNER), VANDAAG);

        assertThat(overzicht.zoek(alsPartner, "", 0, 10).items()).hasSize(1);
        assertThat(aantal(new Bereik.Deelnemer(INGRID.id(), Set.of(Caserol.WIJKTEAMMEDEWERKER), VANDAAG))).isZero();
        assertThat(aantal(new Bereik.Deelnemer(INGRID.id(), Set.of(Caserol.PARTNER), VANDAAG.plusDays(61)))).isZero();
        assertThat(aantal(new Bereik.Deelnemer(INGRID.id(), Set.of(Caserol.PARTNER), VANDAAG.minusDays(1)))).isZero();
        assertThat(aantal(new Bereik.Deelnemer(TEUN.id(), EnumSet.allOf(Caserol.class), VANDAAG))).isZero();
        assertThat(aantal(new Bereik.Organisatie(organisatie(4), VANDAAG))).isOne();
        assertThat(aantal(new Bereik.Organisatie(organisatie(4), VANDAAG.plusDays(61)))).isZero();
        assertThat(aantal(new Bereik.Organisatie(organisatie(5), VANDAAG))).isZero();
        assertThat(aantal(new Bereik.Niets())).isZero();

        wijzig(new Zelf(), new SluitToegangAf(BETROKKENE_INGRID));
        assertThat(aantal(alsPartner)).isZero();
    }

    @Test
    void zoektOpEenDeelVanDeNaamZonderOpAccentenTeLetten() {
        begin(metNaam(1, "Çelik – Amrani"));
        begin(metNaam(2, "De Wit (a.*)"));
        var fatima = new Bereik.Deelnemer(FATIMA.id(), Set.of(Caserol.WIJKTEAMMEDEWERKER), VANDAAG);

        assertThat(overzicht.zoek(fatima, "celik", 0, 10).items()).hasSize(1);
        assertThat(overzicht.zoek(fatima, "WIT", 0, 10).items()).hasSize(1);
        assertThat(overzicht.zoek(fatima, ".*", 0, 10).items()).hasSize(1);
        assertThat(overzicht.zoek(fatima, "", 1, 1))
                .satisfies(blad -> assertThat(blad.totaal()).isEqualTo(2))
                .satisfies(blad -> assertThat(blad.items())
                        .extracting(b -> b.casus().naam())
                        .containsExactly("De Wit (a.*)"));
    }

    @Test
    void vindtWatNogNiemandHeeftOpgepakt() {
        begin(Gegeven.aangemeld().casus());
        var zonderTeam = new MeldCasusAan("Zonder team", "?", List.of(), null, null);
        begin(((Aanvaard) Casus.meldAan(new CasusId(id(2)), zonderTeam, DOOR_SAMIRA)).casus());

        assertThat(overzicht.nietOpgepakt(10)).extracting(b -> b.casus().naam()).containsExactly("Zonder team");
    }

    @Test
    void vindtWatVastzitOpEenRegelEnWatNogOpWoordenWacht() {
        begin(Gegeven.vast().casus());
        assertThat(overzicht.vastOpRegel(REGEL)).containsExactly(CASUS);
        assertThat(overzicht.vastOpRegel(id(62))).isEmpty();
        assertThat(overzicht.zonderTekst(10)).isEmpty();

        wijzig(new Zelf(), besluit(Besluit.TOEGEKEND_ONDER_VOORWAARDEN));
        assertThat(overzicht.vastOpRegel(REGEL)).isEmpty();
        assertThat(overzicht.zonderTekst(10)).containsExactly(new ZonderTekst(CASUS, VERZOEK));

        wijzig(new Zelf(), new VulVoorwaardenIn(VERZOEK, Map.of(id(81), "Kijkt na een half jaar.")));
        assertThat(overzicht.zonderTekst(10)).isEmpty();
    }

    static Casus vol() {
        return Gegeven.vast()
                .na(
                        tweedeDoel(),
                        new LegWensVast(WENS, "Rust.", LID_SAMIRA, null),
                        new GeefCijfer(DOEL, 4),
                        new SchrijfWerkaantekening(DOEL, 0, "Bel JGZ."),
                        ingridBijDoel(),
                        nieuwsVanSchool(91),
                        new Opdracht.WijsZorgcoordinatorAan(null, LID_SAMIRA),
                        new Opdracht.DraagOver(id(301), BETROKKENE_INGRID, "Bel JGZ maandag."),
                        overleg(VANDAAG),
                        new Opdracht.VoegAgendapuntToe(OVERLEG, PUNT, "Hoe gaat het slapen?"),
                        new Opdracht.SchrijfNotitie(OVERLEG, PUNT, 1, "Het gaat beter. Oma belt elke avond."),
                        new Opdracht.MaakActieVanNotitie(
                                OVERLEG, PUNT, id(92), DOEL, "belt oma.", actieVan(FATIMA).wie(), VANDAAG.plusDays(7)),
                        new Opdracht.LegOverlegVast(OVERLEG, 1, List.of(BETROKKENE_FATIMA), "Samira had een examen."),
                        new CheckVeiligheid(Veiligheidscheck.Uitkomst.ZORGEN),
                        new Opdracht.PlanEvaluatie(VANDAAG.plusDays(40)),
                        new Opdracht.GeefAkkoord(LID_SAMIRA, null),
                        new Opdracht.GeefAkkoord(LID_SAMI, null),
                        new Opdracht.GeefAkkoord(LID_JEROEN, "Elders."),
                        new Opdracht.StelPlanVast(7),
                        new MeldRegelAangepast(REGEL),
                        besluit(Besluit.TOEGEKEND_ONDER_VOORWAARDEN),
                        new SluitToegangAf(BETROKKENE_INGRID),
                        new Opdracht.LegEersteContactVast(id(99)),
                        new SluitCasusAf("Klaar.", VANDAAG.plusDays(90), "Fatima"))
                .casus();
    }

    private static VerwerkBesluit besluit(Besluit besluit) {
        var voorwaarde = new VerwerkBesluit.Voorwaarde(id(81), id(82), FATIMA, VANDAAG.plusDays(30));
        return new VerwerkBesluit(VERZOEK, ACTIE, BLOKKADE, besluit, List.of(voorwaarde));
    }

    private static Casus metNaam(int nummer, String naam) {
        var opdracht = new MeldCasusAan(naam, "?", List.of(), null, aanmelding().aanmelder());
        return ((Aanvaard) Casus.meldAan(new CasusId(id(nummer)), opdracht, DOOR_FATIMA)).casus();
    }

    private static List<OutgoingEvent> vertaal(Aanvaard aanvaard) {
        return aanvaard.gebeurtenissen().stream()
                .map(g -> new OutgoingEvent("nl.test." + g.getClass().getSimpleName() + ".v1", "gezinsplan", "k", Map.of()))
                .toList();
    }

    private long aantal(Bereik bereik) {
        return overzicht.zoek(bereik, "", 0, 10).totaal();
    }

    private void begin(Casus casus) {
        casussen.begin(casus.id(), new Zelf(), () -> new Aanvaard(casus, List.of(), "x"));
    }

    private Afloop wijzig(nl.schakel.gezinsplan.casus.model.Casussen.Herkomst herkomst, Opdracht opdracht) {
        return casussen.wijzig(CASUS, herkomst, casus -> casus.verwerk(opdracht, DOOR_FATIMA));
    }
}
