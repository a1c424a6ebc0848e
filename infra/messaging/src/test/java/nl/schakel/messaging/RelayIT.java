package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.schakel.testkit.MetMongo;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the relay must hold to, on a broker that does what the test says. */
@MetMongo
class RelayIT {

    private static final String TOPIC = "tellers";

    private final String id = UUID.randomUUID().toString();
    private MongoCollection<Document> collection;
    private TestRelay test = new TestRelay(8, TestRelay.OFTEN);
    private AggregateStore<Teller> store;

    @BeforeEach
    void open(MongoDatabase database) {
        collection = database.getCollection("tellers-" + id);
    }

    @AfterEach
    void close() {
        test.relay.stop();
    }

    @Test
    void verzendtDirectZonderTeVegenEnRuimtDanOp() {
        run(new TestRelay(8, TestRelay.NEVER));
        create(id);
        await().untilAsserted(() -> assertThat(test.broker.sequence(id)).containsExactly(1000L));
        await().untilAsserted(() -> assertThat(document(id)).doesNotContainKey("pendingSince").containsEntry("outbox", List.of()));
    }

    @Test
    void wachtOpElkeBevestigingVoorDeVolgende() {
        run(new TestRelay(8, TestRelay.NEVER));
        test.broker.freeze();
        create(id);
        increment(id, 5);
        await().until(() -> test.broker.waiting() == 1);
        assertThat(test.broker.mostWaiting()).as("of one aggregate one event is under way").isEqualTo(1);
        test.broker.thaw();
        await().untilAsserted(() -> assertThat(test.broker.sequence(id)).containsExactly(1000L, 2000L, 3000L, 4000L, 5000L, 6000L));
        assertThat(test.broker.mostWaiting()).isEqualTo(1);
    }

    @Test
    void kijktNogEensAlsErIetsBijKwamTerwijlHijBezigWas() {
        run(new TestRelay(8, TestRelay.NEVER));
        test.broker.freeze();
        create(id);
        await().until(() -> test.broker.waiting() == 1);
        increment(id, 1);
        test.broker.thaw();
        await().untilAsserted(() -> assertThat(test.broker.sequence(id)).containsExactly(1000L, 2000L));
    }

    @Test
    void haaltNooitInWatEenCrashLietLiggen() {
        store = Teller.store(collection, EventRelay.idle());
        create(id);
        run(new TestRelay(8, TestRelay.NEVER));
        increment(id, 1);
        await().untilAsserted(() -> assertThat(test.broker.sequence(id)).containsExactly(1000L, 2000L));
    }

    @Test
    void veegtOpWatEenCrashLietLiggen() {
        store = Teller.store(collection, EventRelay.idle());
        create(id);
        run(test);
        await().untilAsserted(() -> assertThat(test.broker.sequence(id)).containsExactly(1000L));
        await().untilAsserted(() -> assertThat(document(id)).doesNotContainKey("pendingSince"));
    }

    @Test
    void ruimtOpWatTussenTrekkenEnWissenBleefStaan() {
        store = Teller.store(collection, EventRelay.idle());
        create(id);
        collection.updateOne(new Document("_id", id), new Document("$set", new Document("outbox", List.of())));
        run(test);
        await().untilAsserted(() -> assertThat(document(id)).doesNotContainKey("pendingSince"));
        assertThat(test.broker.acknowledged()).isEmpty();
    }

    @Test
    void laatPendingSinceStaanAlsErIntussenIetsBijKwam() throws InterruptedException {
        store = Teller.store(collection, EventRelay.idle());
        create(id);
        Outboxes outboxes = new Outboxes(collection);
        TestRelay other = new TestRelay(8, TestRelay.NEVER, point -> {
            if (point == FaultPoints.Point.P5) {
                increment(id, 1); // by another instance, between our send and our clean-up
            }
        });
        other.drain.send(new Lane(outboxes, id), outboxes.unsent(id));
        assertThat(document(id).getList("outbox", Document.class)).extracting(entry -> entry.getLong("seq")).containsExactly(2000L);
        assertThat(document(id).get("pendingSince")).isInstanceOf(Date.class);
    }

    @Test
    void zetAlleenHetAggregaatStilWaarvanEenGebeurtenisNooitKan() {
        String other = UUID.randomUUID().toString();
        test.broker.refuses(id);
        run(test);
        create(id);
        create(other);
        increment(id, 2);
        increment(other, 2);
        await().untilAsserted(() -> assertThat(test.broker.sequence(other)).containsExactly(1000L, 2000L, 3000L));
        await().untilAsserted(() -> assertThat(document(id)).containsKey("stopped").doesNotContainKey("pendingSince"));
        assertThat(document(id).getEmbedded(List.of("stopped", "reason"), String.class)).isEqualTo("RecordTooLargeException");
        OutboxEndpoint endpoint = new OutboxEndpoint(test.relay, Clock.systemUTC());
        assertThat(endpoint.stopped()).extracting(OutboxEndpoint.Stopped::id).containsExactly(id);

        test.broker.back();
        assertThat(endpoint.restart(collection.getNamespace().getCollectionName(), id)).isTrue();
        await().untilAsserted(() -> assertThat(test.broker.sequence(id)).containsExactly(1000L, 2000L, 3000L));
        await().untilAsserted(() -> assertThat(document(id)).doesNotContainKeys("stopped", "pendingSince"));
    }

    @Test
    void geeftEenOnbekendeFoutEenPaarKansen() {
        AtomicInteger tries = new AtomicInteger();
        test.broker.failsWith(entry -> tries.incrementAndGet() < 3 ? new IllegalStateException("odd") : null);
        run(test);
        create(id);
        await().untilAsserted(() -> assertThat(test.broker.sequence(id)).containsExactly(1000L));
    }

    @Test
    void overleeftEenStoringMetWeinigGeheugenEnVerliestNiets() {
        List<String> ids = IntStream.range(0, 100).mapToObj(n -> UUID.randomUUID().toString()).toList();
        test.broker.away();
        run(test);
        ids.forEach(this::create);
        ids.forEach(each -> increment(each, 2));
        await().until(() -> test.state.awaySince().isPresent());
        assertThat(test.broker.mostWaiting()).isLessThanOrEqualTo(8);
        assertThat(test.lanes.busy()).isLessThanOrEqualTo(8);
        await().untilAsserted(() -> assertThat(test.relay.backlog().aggregates()).isEqualTo(100));
        assertThat(test.relay.backlog().oldest()).isNotNull();

        test.broker.back();
        await().untilAsserted(() -> assertThat(ids).allSatisfy(each -> assertThat(test.broker.sequence(each)).containsExactly(1000L, 2000L, 3000L)));
        assertThat(test.state.awaySince()).isEmpty();
        await().untilAsserted(() -> assertThat(test.relay.backlog()).isEqualTo(Backlog.NONE));
    }

    @Test
    void maaktAfWaarHijMeeBezigIsAlsHijStopt() {
        run(new TestRelay(8, TestRelay.NEVER));
        create(id);
        increment(id, 3);
        test.relay.stop();
        List<Long> sent = test.broker.sequence(id);
        assertThat(sent).isEqualTo(LongStream.rangeClosed(1, sent.size()).map(n -> n * 1000).boxed().toList());
        assertThat(test.lanes.busy()).isZero();
    }

    private void run(TestRelay relay) {
        test = relay;
        store = Teller.store(collection, relay.relay);
        relay.relay.start();
    }

    private void create(String aggregate) {
        store.create(aggregate, new Trigger.Internal(), () -> Teller.nieuw(TOPIC, aggregate));
    }

    private void increment(String aggregate, int times) {
        IntStream.range(0, times).forEach(n -> store.change(aggregate, new Trigger.Internal(), stored -> stored.state().opgehoogd(TOPIC, aggregate)));
    }

    private Document document(String aggregate) {
        return collection.find(new Document("_id", aggregate)).first();
    }
}
