package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.schakel.testkit.MetMongo;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessException;

@MetMongo
class AggregateStoreIT {

    private static final String TOPIC = "tellers";

    private final String id = UUID.randomUUID().toString();
    private MongoCollection<Document> collection;
    private AggregateStore<Teller> store;

    @BeforeEach
    void open(MongoDatabase database) {
        collection = database.getCollection("tellers");
        store = Teller.store(collection, EventRelay.idle());
    }

    @Test
    void bewaartToestandEnGebeurtenissenInEenDocument() {
        Outcome<Teller, Long> outcome = store.create(id, command("k1"), () -> Teller.nieuw(TOPIC, id));

        assertThat(outcome).isEqualTo(new Outcome.Applied<>(id, 1, new Teller(1), 1L));
        Document document = document();
        assertThat(document.getEmbedded(List.of("state", "stand"), Long.class)).isEqualTo(1);
        assertThat(document.get("pendingSince")).isNotNull();
        assertThat(document.getList("outbox", Document.class)).singleElement().satisfies(entry -> {
            assertThat(entry.getString("id")).isEqualTo(id + "/1/0");
            assertThat(entry.getString("json")).isEqualTo("{\"stand\":1}");
        });
    }

    @Test
    void gaatBijElkeWijzigingEenVersieVerder() {
        create();
        assertThat(increment("k2")).isEqualTo(new Outcome.Applied<>(id, 2, new Teller(2), 2L));
        assertThat(store.find(id)).contains(new Stored<>(id, 2, new Teller(2)));
        assertThat(document().getList("outbox", Document.class)).extracting(entry -> entry.getLong("seq")).containsExactly(1000L, 2000L);
    }

    @Test
    void doetNietsBijDezelfdeSleutel() {
        create();
        increment("k2");
        assertThat(increment("k2")).isEqualTo(new Outcome.Replayed<>(id, 2, new Teller(2)));
        assertThat(document().getList("outbox", Document.class)).hasSize(2);
    }

    @Test
    void maaktNietsOpnieuwMetHetzelfdeId() {
        create();
        assertThat(store.create(id, command("andere"), () -> Teller.nieuw(TOPIC, id))).isEqualTo(new Outcome.Replayed<>(id, 1, new Teller(1)));
    }

    @Test
    void onthoudtVanHetLaatsteKwartierDriehonderdSleutels() {
        create();
        IntStream.rangeClosed(1, 310).forEach(n -> increment("k" + n));
        assertThat(document().getList("recent", Document.class)).hasSize(300);
        assertThat(increment("k11")).isInstanceOf(Outcome.Replayed.class);
        assertThat(increment("k10")).isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void onthoudtVanLangerGeledenVijftigSleutels() {
        create();
        IntStream.rangeClosed(1, 60).forEach(n -> increment("k" + n));
        Date longAgo = Date.from(Instant.now().minus(Recent.LONG_ENOUGH).minusSeconds(60));
        collection.updateOne(new Document("_id", id), new Document("$set", new Document("recent.$[].at", longAgo)));
        assertThat(increment("k1")).as("nothing is thrown away before there is something new").isInstanceOf(Outcome.Replayed.class);
        increment("k61");
        assertThat(document().getList("recent", Document.class)).hasSize(50);
        assertThat(increment("k12")).isInstanceOf(Outcome.Replayed.class);
        assertThat(increment("k11")).isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void kentOokDeSleutelsVanVoorDatErEenTijdBijStond() {
        create();
        increment("k1");
        collection.updateOne(new Document("_id", id), new Document("$unset", new Document("recent.$[].at", "")));
        increment("k2");
        assertThat(increment("k1")).isInstanceOf(Outcome.Replayed.class);
    }

    @Test
    void doetNietsBijEenGebeurtenisDieGezienIs() {
        create();
        assertThat(inbound("toegang:a", "0000000007-000")).isInstanceOf(Outcome.Applied.class);
        assertThat(inbound("toegang:a", "0000000007-000")).isInstanceOf(Outcome.Replayed.class);
        assertThat(inbound("toegang:a", "0000000006-001")).isInstanceOf(Outcome.Replayed.class);
        assertThat(inbound("toegang:a", "0000000007-001")).isInstanceOf(Outcome.Applied.class);
        assertThat(inbound("gezinsplan:a", "0000000001-000")).as("another topic runs at its own pace").isInstanceOf(Outcome.Applied.class);
        assertThat(inbound("topic.met.punt$:a", "0000000001-000")).isInstanceOf(Outcome.Applied.class);
        assertThat(inbound("topic.met.punt$:a", "0000000001-000")).isInstanceOf(Outcome.Replayed.class);
    }

    @Test
    void bewaartNietsAlsHetModelWeigert() {
        create();
        Outcome<Teller, String> outcome = store.change(id, command("k2"), stored -> new Decision.Refused<>("nee"));
        assertThat(outcome).isEqualTo(new Outcome.Refused<>("nee", 1, new Teller(1)));
        assertThat(store.<String>create("ander", command("k1"), () -> new Decision.Refused<>("nee"))).isEqualTo(new Outcome.Refused<>("nee", 0, null));
        assertThat(document().get("version")).isEqualTo(1L);
    }

    @Test
    void zegtDatErNietsIs() {
        assertThat(increment("k1")).isEqualTo(new Outcome.Missing<>());
        assertThat(store.find(id)).isEmpty();
    }

    @Test
    void vraagtOpnieuwAlsEenAnderVoorging() {
        create();
        AtomicInteger asked = new AtomicInteger();
        Outcome<Teller, Long> outcome = store.change(id, command("langzaam"), stored -> {
            if (asked.incrementAndGet() == 1) {
                increment("snel");
            }
            return stored.state().opgehoogd(TOPIC, id);
        });
        assertThat(asked).hasValue(2);
        assertThat(outcome).isEqualTo(new Outcome.Applied<>(id, 3, new Teller(3), 3L));
    }

    @Test
    void weigertWijzigingenAlsErTeVeelOnverzondenIs() {
        create();
        List<OutgoingEvent> many = IntStream.range(0, 499).mapToObj(n -> Teller.event(TOPIC, id, n)).toList();
        store.change(id, command("veel"), stored -> new Decision.Accepted<>(stored.state(), many, 0L));

        assertThatThrownBy(() -> increment("te veel")).isInstanceOf(TransientDataAccessException.class).hasMessageContaining("500 unsent events");
        assertThat(document().get("version")).isEqualTo(2L);
        assertThat(store.change(id, command("stil"), stored -> new Decision.Accepted<>(stored.state(), List.of(), 0L)))
                .as("what makes no event still fits").isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void weigertWijzigingenAlsHetOnverzondeneTeGrootIs() {
        create();
        OutgoingEvent large = new OutgoingEvent(Teller.TYPE, TOPIC, id, Map.of("stand", "x".repeat(50 * 1024)));
        IntStream.rangeClosed(1, 20).forEach(n -> store.change(id, command("g" + n), stored -> new Decision.Accepted<>(stored.state(), List.of(large), 0L)));
        assertThatThrownBy(() -> store.change(id, command("g21"), stored -> new Decision.Accepted<>(stored.state(), List.of(large), 0L)))
                .isInstanceOf(TransientDataAccessException.class);
    }

    @Test
    void weigertEenGebeurtenisDieTeGrootIsVoorDeAfspraak() {
        OutgoingEvent large = new OutgoingEvent(Teller.TYPE, TOPIC, id, Map.of("tekst", "x".repeat(64 * 1024)));
        assertThatThrownBy(() -> store.create(id, command("k1"), () -> new Decision.Accepted<>(new Teller(1), List.of(large), 1L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.find(id)).isEmpty();
    }

    private void create() {
        store.create(id, command("k1-nieuw"), () -> Teller.nieuw(TOPIC, id));
    }

    private Outcome<Teller, Long> increment(String key) {
        return store.change(id, command(key), stored -> stored.state().opgehoogd(TOPIC, id));
    }

    private Outcome<Teller, Long> inbound(String subject, String sequence) {
        return store.change(id, new Trigger.Inbound(subject, sequence), stored -> stored.state().opgehoogd(TOPIC, id));
    }

    private static Trigger command(String key) {
        return new Trigger.Command(key);
    }

    private Document document() {
        return collection.find(new Document("_id", id)).first();
    }
}
