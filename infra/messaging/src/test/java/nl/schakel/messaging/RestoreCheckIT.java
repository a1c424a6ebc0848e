package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import nl.schakel.testkit.KafkaTarget;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.TestTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a relay finds when it starts on an older copy of its store, and what it makes of it. */
@MetMongo
@MetKafka
class RestoreCheckIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Document IS_PENDING = new Document("pendingSince", new Document("$exists", true));

    private final String topic = "kopie-" + UUID.randomUUID();
    private final String id = UUID.randomUUID().toString();
    private final String gone = UUID.randomUUID().toString();
    private MongoDatabase database;
    private MongoCollection<Document> tellers;

    @BeforeEach
    void tellThreeOfEach(MongoDatabase given, TestTopics topics) {
        database = given;
        tellers = given.getCollection(topic);
        database.getCollection("restored").deleteMany(new Document());
        topics.create(topic, 3);
        try (Instance before = instance()) {
            AggregateStore<Teller> store = started(before);
            for (String each : List.of(id, gone)) {
                count(store, each, 3);
            }
            awaitSent();
        }
    }

    @Test
    void gaatVerderBovenWatAnderenHoordenEnZegtWatErOntbreekt(TestTopics topics) {
        set(1, List.of());
        tellers.deleteOne(new Document("_id", gone));
        try (Instance after = instance()) {
            AggregateStore<Teller> store = started(after);
            count(store, id, 1);
            await().atMost(LIMIT).untilAsserted(() -> assertThat(after.health()).isEqualTo("DEGRADED pending=0 stopped=0 behind=2"));
            count(store, gone, 1);
            awaitSent();
        }
        assertThat(versions(topics, id)).startsWith(1L, 2L, 3L).hasSize(4).isSorted().doesNotHaveDuplicates();
        assertThat(versions(topics, gone)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(noted(id)).containsEntry("had", 1L).containsEntry("reached", 3L).containsEntry("lifted", true);
        assertThat(noted(gone)).containsEntry("had", 0L).containsEntry("reached", 3L);
    }

    /** Stored, sent, and only then copied: the same event once more does nothing anywhere, under another number it would be a second one. */
    @Test
    void laatEenGebeurtenisDieAnderenAlHoordenHaarNummer(TestTopics topics) {
        set(2, List.of(entryAsTold(topics, 2)));
        try (Instance after = instance()) {
            count(started(after), id, 1);
            awaitSent();
        }
        assertThat(versions(topics, id)).startsWith(1L, 2L, 3L, 2L).hasSize(5).endsWith(6L);
        assertThat(noted(id)).containsEntry("had", 2L);
    }

    @Test
    void zegtNietsAlsDeOpslagIsZoalsZijWas() {
        try (Instance after = instance()) {
            count(started(after), id, 1);
            awaitSent();
            assertThat(after.health()).startsWith("UP").endsWith("behind=0");
        }
        assertThat(tellers.find(new Document("_id", id)).first()).containsEntry("version", 4L);
    }

    private Instance instance() {
        return new Instance(KafkaTarget.get().bootstrapServers(), FaultPoints.none(), Clock.systemUTC(), database, topic);
    }

    private AggregateStore<Teller> started(Instance instance) {
        AggregateStore<Teller> store = Teller.store(tellers, instance.relay);
        instance.relay.start();
        return store;
    }

    private void count(AggregateStore<Teller> store, String which, int times) {
        for (int n = 0; n < times; n++) {
            if (!(store.create(which, new Trigger.Internal(), () -> Teller.nieuw(topic, which)) instanceof Outcome.Applied<Teller, Long>)) {
                store.change(which, new Trigger.Internal(), stored -> stored.state().opgehoogd(topic, which));
            }
        }
    }

    private void set(long version, List<Document> outbox) {
        Document older = new Document("version", version).append("state", new Document("stand", version)).append("outbox", outbox);
        if (!outbox.isEmpty()) {
            older.append("pendingSince", new Date());
        }
        tellers.updateOne(new Document("_id", id), new Document("$set", older));
    }

    private Document entryAsTold(TestTopics topics, long version) {
        String event = id + "/" + version + "/0";
        ConsumerRecord<String, String> told = topics.all(topic).stream().filter(message -> event.equals(TestTopics.header(message, "ce_id"))).findFirst().orElseThrow();
        return new OutboxEntry(OutboxEntry.seq(version, 0), event, Teller.TYPE, topic, id, Instant.ofEpochMilli(told.timestamp()), told.value(), null).write();
    }

    private void awaitSent() {
        await().atMost(LIMIT).untilAsserted(() -> assertThat(tellers.countDocuments(IS_PENDING)).isZero());
    }

    private List<Long> versions(TestTopics topics, String of) {
        return topics.all(topic).stream().filter(message -> of.equals(message.key()))
                .map(message -> Long.parseLong(TestTopics.header(message, "ce_sequence").substring(0, 10))).toList();
    }

    private Document noted(String which) {
        return database.getCollection("restored").find(new Document("_id", which)).first();
    }
}
