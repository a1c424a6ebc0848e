package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import nl.schakel.testkit.MetMongo;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Row 16 of the crash suite: the network is cut after the request left. */
@MetMongo
class UnknownOutcomeIT {

    private static final String TOPIC = "tellers";

    private final String id = UUID.randomUUID().toString();
    private final LostAnswers network = new LostAnswers();
    private MongoCollection<Document> collection;
    private AggregateStore<Teller> store;

    @BeforeEach
    void open(MongoDatabase database) {
        collection = database.getCollection("tellers");
        store = Teller.store(network.over(collection), EventRelay.idle());
        store.create(id, new Trigger.Command("nieuw"), () -> Teller.nieuw(TOPIC, id));
    }

    @ParameterizedTest
    @EnumSource(names = {"AFTER", "BEFORE"})
    void doetEenOpdrachtPreciesEenKeerWelkAntwoordOokWegraakt(LostAnswers.Break when) {
        network.breakNextWrite(when);
        assertThat(increment(new Trigger.Command("k1"))).isEqualTo(new Outcome.Applied<>(id, 2, new Teller(2), 2L));
        assertThat(unsent()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"AFTER", "BEFORE"})
    void doetOokIetsZonderSleutelPreciesEenKeer(LostAnswers.Break when) {
        network.breakNextWrite(when);
        assertThat(increment(new Trigger.Internal())).isEqualTo(new Outcome.Applied<>(id, 2, new Teller(2), 2L));
        assertThat(unsent()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"AFTER", "BEFORE"})
    void maaktEenAggregaatPreciesEenKeer(LostAnswers.Break when) {
        String other = UUID.randomUUID().toString();
        network.breakNextWrite(when);
        assertThat(store.create(other, new Trigger.Command("k"), () -> Teller.nieuw(TOPIC, other))).isEqualTo(new Outcome.Applied<>(other, 1, new Teller(1), 1L));
    }

    @Test
    void zietDatHetWerkVanEenAnderMetDezelfdeSleutelNietVanHemIs() {
        AggregateStore<Teller> other = Teller.store(collection, EventRelay.idle());
        Outcome<Teller, Long> outcome = store.change(id, new Trigger.Command("k1"), stored -> {
            if (stored.version() == 1) {
                other.change(id, new Trigger.Command("k1"), seen -> seen.state().opgehoogd(TOPIC, id));
                network.breakNextWrite(LostAnswers.Break.AFTER);
            }
            return stored.state().opgehoogd(TOPIC, id);
        });
        assertThat(outcome).isEqualTo(new Outcome.Replayed<>(id, 2, new Teller(2)));
        assertThat(unsent()).isEqualTo(2);
    }

    private Outcome<Teller, Long> increment(Trigger trigger) {
        return store.change(id, trigger, stored -> stored.state().opgehoogd(TOPIC, id));
    }

    private int unsent() {
        return collection.find(new Document("_id", id)).first().getList("outbox", Document.class).size();
    }
}
