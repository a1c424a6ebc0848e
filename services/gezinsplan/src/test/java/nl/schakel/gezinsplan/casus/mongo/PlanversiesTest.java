package nl.schakel.gezinsplan.casus.mongo;

import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Inzageregister;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.gezinsplan.casus.application.Bereik;
import nl.schakel.gezinsplan.casus.application.CasusLezen;
import nl.schakel.gezinsplan.casus.application.CasusWijzigen;
import nl.schakel.gezinsplan.casus.application.Handeling;
import nl.schakel.gezinsplan.casus.application.Inzagespoor;
import nl.schakel.gezinsplan.casus.application.Oproep;
import nl.schakel.gezinsplan.casus.application.PlanVaststellen;
import nl.schakel.gezinsplan.casus.application.Toegang;
import nl.schakel.gezinsplan.casus.application.Versie;
import nl.schakel.gezinsplan.casus.application.VersiesLezen;
import nl.schakel.gezinsplan.casus.application.Versiekast;
import nl.schakel.gezinsplan.casus.application.Versievondst;
import nl.schakel.gezinsplan.casus.application.Zicht;
import nl.schakel.gezinsplan.casus.model.Caserol;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop.AlGedaan;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop.Opgeslagen;
import nl.schakel.gezinsplan.casus.model.Casussen.Herkomst.Opgedragen;
import nl.schakel.gezinsplan.casus.model.Casussen.Herkomst.Zelf;
import nl.schakel.gezinsplan.casus.model.Deelname;
import nl.schakel.gezinsplan.casus.model.Gegeven;
import nl.schakel.gezinsplan.casus.model.Leefgebied;
import nl.schakel.gezinsplan.casus.model.Omvang;
import nl.schakel.gezinsplan.casus.model.Opdracht;
import nl.schakel.gezinsplan.casus.model.Planinhoud;
import nl.schakel.gezinsplan.casus.model.Planversie;
import nl.schakel.gezinsplan.casus.model.Planversies;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Aanvaard;
import nl.schakel.gezinsplan.casus.model.Vaststelling;
import nl.schakel.messaging.AggregateStore;
import nl.schakel.messaging.EventRelay;
import nl.schakel.testkit.MetMongo;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The copy and the casus are two writes; whatever comes between them, what was agreed is there, once, and nothing else is shown. */
@MetMongo
class PlanversiesTest {

    private static final Clock KLOK = Clock.fixed(NU, ZoneOffset.UTC);
    private static final Onderwerp WIE = new Onderwerp(
            FATIMA.id(), FATIMA.naam(), FATIMA.organisatieId(), FATIMA.organisatie(), Set.of("wijkteammedewerker"));

    private final MongoCollection<Document> kopieen;
    private final MongoCollection<Document> casusdocumenten;
    private final MongoCasussen casussen;
    private final MongoPlanversies versies;

    PlanversiesTest(MongoDatabase database) {
        casusdocumenten = CasusOpslag.collectie(database);
        kopieen = database.getCollection("planversies");
        casussen = new MongoCasussen(
                AggregateStore.of(casusdocumenten, new CasusMapping(), EventRelay.idle()), _ -> List.of(), new MongoEerdereWoorden(database));
        versies = new MongoPlanversies(database);
    }

    @BeforeEach
    void eenPlanDatKlaarIs() {
        casusdocumenten.deleteMany(new Document());
        kopieen.deleteMany(new Document());
        casussen.begin(CASUS, new Zelf(), () -> new Aanvaard(Gegeven.compleet().casus(), List.of(), "x"));
    }

    @Test
    void watIsAfgesprokenBlijftStaanWatErOokVerandert() {
        stelVast(versies, "een");
        Planversie toen = versies.zoek(CASUS, List.of(1L)).getFirst();

        wijzig(new Opdracht.StelDoelBij(DOEL, 1, "Half negen.", Leefgebied.WONEN));
        wijzig(new Opdracht.GeefAkkoord(LID_SAMIRA, null));
        wijzig(new Opdracht.GeefAkkoord(LID_SAMI, null));
        wijzig(new Opdracht.GeefAkkoord(LID_JEROEN, null));
        stelVast(versies, "twee");

        assertThat(versies.zoek(CASUS, List.of(1L))).containsExactly(toen);
        assertThat(toen.inhoud()).isEqualTo(Planinhoud.van(Gegeven.compleet().casus()));
        assertThat(gelezen()).extracting(Versie::vaststelling)
                .containsExactly(new Vaststelling(2, 6, NU, FATIMA), new Vaststelling(1, 1, NU, FATIMA));
        assertThat(gelezen()).extracting(v -> v.gezien().inhoud().doelen().getFirst().zin())
                .containsExactly("Half negen.", "Noor slaapt om acht uur.");
    }

    @Test
    void eenTweedeKeerBewarenVerandertNiets() {
        Planinhoud inhoud = Planinhoud.van(Gegeven.compleet().casus());
        versies.bewaar(new Planversie(CASUS, 1, inhoud));

        versies.bewaar(new Planversie(CASUS, 1, Planinhoud.van(Gegeven.aangemeld().casus())));

        assertThat(versies.zoek(CASUS, List.of(1L))).containsExactly(new Planversie(CASUS, 1, inhoud));
        assertThat(versies.zoek(new CasusId(id(2)), List.of(1L))).isEmpty();
    }

    @Test
    void wieDeWedloopVerliestLaatAlleenIetsAchterDatNiemandZiet() {
        var eerder = new Tussenkomst(() -> wijzig(new Opdracht.GeefCijfer(DOEL, 6)));

        Opgeslagen vast = (Opgeslagen) stelVast(eerder, "een");

        assertThat(kopieen.countDocuments()).isEqualTo(2);
        assertThat(vast.bewaard().casus().plan().vaststellingen()).containsExactly(new Vaststelling(1, 2, NU, FATIMA));
        assertThat(gelezen()).singleElement()
                .satisfies(v -> assertThat(v.gezien().inhoud().doelen().getFirst().cijferNu()).isEqualTo(6));
    }

    @Test
    void eenStoringNaDeKopieIsGeenVaststelling() {
        var storing = new Tussenkomst(() -> {
            throw new IllegalStateException("gone");
        });

        assertThatThrownBy(() -> stelVast(storing, "een")).hasMessage("gone");
        assertThat(kopieen.countDocuments()).isOne();
        assertThat(casussen.zoek(CASUS).orElseThrow().casus().plan().isVastgesteld()).isFalse();
        assertThat(gelezen()).isEmpty();

        assertThat(stelVast(versies, "een")).isInstanceOf(Opgeslagen.class);
        assertThat(kopieen.countDocuments()).as("the same, so not once more").isOne();
        assertThat(gelezen()).hasSize(1);
        assertThat(stelVast(versies, "een")).isInstanceOf(AlGedaan.class);
    }

    private Afloop stelVast(Planversies waar, String sleutel) {
        Inzagespoor spoor = new Inzagespoor(new Stil(), KLOK);
        return new PlanVaststellen(new CasusWijzigen(casussen, new Alles(), spoor, KLOK), waar)
                .voerUit(new Oproep(WIE, CASUS, new Opgedragen(sleutel)));
    }

    private List<Versie> gelezen() {
        CasusLezen lezen = new CasusLezen(casussen, new Alles(), new Inzagespoor(new Stil(), KLOK));
        var vondst = new VersiesLezen(new Versiekast(lezen, versies, new Alles())).voerUit(WIE, CASUS);
        return ((Versievondst.Wel<List<Versie>>) vondst).gevonden();
    }

    private void wijzig(Opdracht opdracht) {
        assertThat(casussen.wijzig(CASUS, new Zelf(), casus -> casus.verwerk(opdracht, DOOR_FATIMA))).isInstanceOf(Opgeslagen.class);
    }

    /** Once, between the copy and the casus. */
    private final class Tussenkomst implements Planversies {
        private final Runnable wat;
        private boolean geweest;

        Tussenkomst(Runnable wat) {
            this.wat = wat;
        }

        @Override
        public void bewaar(Planversie versie) {
            versies.bewaar(versie);
            if (!geweest) {
                geweest = true;
                wat.run();
            }
        }

        @Override
        public List<Planversie> zoek(CasusId id, Collection<Long> casusversies) {
            return versies.zoek(id, casusversies);
        }
    }

    private static final class Stil implements Inzageregister {
        @Override
        public void leg(Inzageregel regel) {}

        @Override
        public List<Inzageregel> vanCasus(String casusId, Instant vanaf, int hoogstens) {
            return List.of();
        }
    }

    /** Sees and may do everything: access is not what this is about. */
    private static final class Alles implements Toegang {
        private static final Toegangsbesluit JA = Toegangsbesluit.toegestaan("Dat mag.", "TEST");
        private static final Zicht ALLES = new Zicht(FATIMA.id(), Caserol.ZORGCOORDINATOR, Deelname.VAN_HET_GEZIN, Omvang.HEEL, Set.of());

        @Override
        public Toegangsbesluit beslis(Onderwerp wie, Handeling handeling) {
            return JA;
        }

        @Override
        public Toegangsbesluit beslis(Onderwerp wie, Handeling handeling, Casus casus, UUID deel) {
            return JA;
        }

        @Override
        public Zicht zicht(Onderwerp wie, Casus casus) {
            return ALLES;
        }

        @Override
        public Optional<Zicht> zicht(Onderwerp wie, Casus casus, Vaststelling vaststelling, Planinhoud toen) {
            return Optional.of(ALLES);
        }

        @Override
        public Set<Handeling> mag(Onderwerp wie, Casus casus) {
            return Set.of(Handeling.values());
        }

        @Override
        public Bereik bereik(Onderwerp wie) {
            return new Bereik.Niets();
        }
    }
}
