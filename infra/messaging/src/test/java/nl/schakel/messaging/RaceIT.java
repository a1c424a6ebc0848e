package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.schakel.testkit.KafkaTarget;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.TestTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Two instances of a service, many writers on few aggregates, a real broker: nothing lost, nothing out of order. */
@MetMongo
@MetKafka
class RaceIT {

    private static final int WRITERS = 8;
    private static final int CHANGES = 75;
    private static final int AGGREGATES = 20;
    private static final String TOPIC = "race";

    @Test
    void verliestNietsEnHoudtDeVolgordeMetTweeExemplaren(MongoDatabase database, TestTopics topics) throws InterruptedException {
        topics.create(TOPIC, 3);
        List<String> ids = IntStream.range(0, AGGREGATES).mapToObj(n -> UUID.randomUUID().toString()).toList();
        MongoCollection<Document> collection = database.getCollection("race");
        String broker = KafkaTarget.get().bootstrapServers();
        try (Instance one = new Instance(broker, FaultPoints.none()); Instance two = new Instance(broker, FaultPoints.none())) {
            List<AggregateStore<Teller>> stores = List.of(Teller.store(collection, one.relay), Teller.store(collection, two.relay));
            one.relay.start();
            two.relay.start();
            ids.forEach(id -> stores.getFirst().create(id, new Trigger.Internal(), () -> Teller.nieuw(TOPIC, id)));
            AtomicInteger applied = write(ids, stores);
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() ->
                    assertThat(collection.countDocuments(new Document("pendingSince", new Document("$exists", true)))).isZero());

            assertThat(applied).hasValue(WRITERS * CHANGES);
            long stored = ids.stream().mapToLong(id -> stores.getFirst().find(id).orElseThrow().version()).sum();
            assertThat(stored).isEqualTo(WRITERS * CHANGES + ids.size());
            Map<String, Set<Long>> seen = firstOccurrences(topics);
            assertThat(ids).allSatisfy(id -> assertThat(seen.get(id)).containsExactlyElementsOf(
                    LongStream.rangeClosed(1, stores.getFirst().find(id).orElseThrow().version()).boxed().toList()));
        }
    }

    private static AtomicInteger write(List<String> ids, List<AggregateStore<Teller>> stores) throws InterruptedException {
        AtomicInteger applied = new AtomicInteger();
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            Random random = new Random(writer);
            AggregateStore<Teller> store = stores.get(writer % stores.size());
            writers.add(Thread.startVirtualThread(() -> IntStream.range(0, CHANGES).forEach(n -> {
                String id = ids.get(random.nextInt(ids.size()));
                if (store.change(id, new Trigger.Command(UUID.randomUUID().toString()), it -> it.state().opgehoogd(TOPIC, id)) instanceof Outcome.Applied) {
                    applied.incrementAndGet();
                }
            })));
        }
        for (Thread writer : writers) {
            writer.join();
        }
        return applied;
    }

    /** Per aggregate the versions in the order in which a reader meets them for the first time. */
    private static Map<String, Set<Long>> firstOccurrences(TestTopics topics) {
        Map<String, Set<Long>> seen = new HashMap<>();
        Set<String> ids = new HashSet<>();
        int enough = WRITERS * CHANGES + AGGREGATES;
        for (ConsumerRecord<String, String> message : topics.await(TOPIC, enough, Duration.ofSeconds(20), next -> ids.add(TestTopics.header(next, "ce_id")))) {
            String sequence = String.valueOf(TestTopics.header(message, "ce_sequence"));
            seen.computeIfAbsent(message.key(), key -> new LinkedHashSet<>()).add(Long.parseLong(sequence.substring(0, 10)));
        }
        return seen;
    }
}
