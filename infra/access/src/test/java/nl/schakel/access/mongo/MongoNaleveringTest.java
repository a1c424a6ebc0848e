package nl.schakel.access.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.schakel.access.InzageNietVastgelegd;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Nalevering.Geschreven;
import nl.schakel.access.Nalevering.Luisteraar;
import nl.schakel.access.Onderwerp;
import nl.schakel.testkit.MetMongo;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@MetMongo
class MongoNaleveringTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void keepsALineOfAFamilyWaitingUntilItIsHandedOn(MongoDatabase database) {
        var collection = database.getCollection("wacht");
        var nalevering = new MongoNalevering(collection);
        var register = new MongoInzageregister(collection, "gezinsplan", nalevering);
        register.leg(line("casus-1", "Fatima", "o1", NOW));
        register.leg(line(null, "Fatima", "o1", NOW));

        List<Geschreven> waiting = nalevering.wachtend(10);
        assertThat(waiting).hasSize(1).first().extracting(Geschreven::regel).isEqualTo(line("casus-1", "Fatima", "o1", NOW));

        nalevering.doorgegeven(waiting.stream().map(Geschreven::id).toList());
        assertThat(nalevering.wachtend(10)).isEmpty();
        assertThat(collection.countDocuments()).isEqualTo(2);
        assertThat(collection.find(new Document("_id", waiting.getFirst().id())).first())
                .containsEntry("reden", "r")
                .doesNotContainKey("doorgeven");
    }

    @Test
    void tellsWhoListensWhatIsStored(MongoDatabase database) {
        var collection = database.getCollection("hoort");
        var nalevering = new MongoNalevering(collection);
        var ears = new Ears(collection);
        nalevering.luister(ears);
        new MongoInzageregister(collection, "gezinsplan", nalevering).leg(line("casus-1", "Fatima", "o1", NOW));
        assertThat(ears.heard).hasSize(1);
        assertThat(ears.doubts).isZero();

        collection.createIndex(new Document("tijdstip", 1), new IndexOptions().unique(true));
        var register = new MongoInzageregister(collection, "gezinsplan", nalevering);
        assertThatThrownBy(() -> register.leg(line("casus-2", "Fatima", "o1", NOW))).isInstanceOf(InzageNietVastgelegd.class);
        assertThat(ears.doubts).isEqualTo(1);
        assertThat(ears.heard).hasSize(1);
    }

    @Test
    void knowsSomebodyByTheNewestLineForThatOrganisation(MongoDatabase database) {
        var collection = database.getCollection("wie");
        var nalevering = new MongoNalevering(collection);
        var register = new MongoInzageregister(collection, "gezinsplan", nalevering);
        register.leg(line("casus-1", "Fatima Oud", "o1", NOW.minusSeconds(60)));
        register.leg(line("casus-1", "Fatima", "o1", NOW));
        register.leg(line("casus-1", "Fatima elders", "o2", NOW.plusSeconds(60)));
        register.leg(line("casus-1", "Fatima thuis", null, NOW.plusSeconds(90)));

        assertThat(nalevering.wie("p1", "o1")).map(Onderwerp::naam).hasValue("Fatima");
        assertThat(nalevering.wie("p1", null)).map(Onderwerp::naam).hasValue("Fatima thuis");
        assertThat(nalevering.wie("p2", "o1")).isEmpty();
    }

    private static Inzageregel line(@Nullable String casus, String name, @Nullable String organisation, Instant at) {
        Onderwerp who = new Onderwerp("p1", name, organisation, organisation, Set.of("wijkteammedewerker"));
        return new Inzageregel(at, Inzageregel.Actie.LEZEN, Inzageregel.Uitkomst.TOEGESTAAN, "casus.lezen", who, null, "CASUS", "m1", casus, null, "r");
    }

    private static final class Ears implements Luisteraar {

        private final MongoCollection<Document> collection;
        private final List<Geschreven> heard = new ArrayList<>();
        private int doubts;

        Ears(MongoCollection<Document> collection) {
            this.collection = collection;
        }

        @Override
        public void geschreven(List<Geschreven> regels) {
            regels.forEach(r -> assertThat(collection.find(new Document("_id", r.id())).first()).isNotNull());
            heard.addAll(regels);
        }

        @Override
        public void onzeker() {
            doubts++;
        }
    }
}
