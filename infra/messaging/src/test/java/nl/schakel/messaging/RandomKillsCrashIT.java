package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.schakel.testkit.CrashTable;
import nl.schakel.testkit.KafkaTarget;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.MongoTarget;
import nl.schakel.testkit.TestTopics;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows 9 and 10 of the crash suite: eight writers keep asking while processes are killed at any moment, the reader's too. {@code
 * -Dcrash.rounds} says how often (12 when it does not). Who was answered is recorded here, outside everything that dies; the model to
 * compare with is a count: every key once.
 */
@MetMongo
@MetKafka
class RandomKillsCrashIT {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 12);
    private static final int WRITERS = 8;
    private static final int COMMANDS_PER_AGGREGATE = 40;
    /** Five seconds where the machine is free; the gate shares two cores with the processes that start again. */
    private static final Duration HEALING = Duration.ofSeconds(30);
    /** A killed reader keeps its partitions until its session ends. */
    private static final Duration CATCHING_UP = Duration.ofSeconds(60);

    private final String database = MongoTarget.get().freshDatabase();
    private final String topic = "kills-" + UUID.randomUUID();
    /** Per aggregate the keys that were answered. */
    private final Map<String, Set<String>> answered = new ConcurrentHashMap<>();
    private volatile boolean done;
    private @Nullable Victim reading;

    @ParameterizedTest(name = "rij {0}: {1}")
    @CsvSource({"9, one service, 1", "10, two instances of one service, 2"})
    void verliestNietsWanneerProcessenOpElkMomentSterven(int row, String what, int instances, TestTopics topics) throws Exception {
        topics.create(topic, 3);
        List<Service> services = new ArrayList<>();
        try (MongoClient mongo = MongoClients.create(MongoTarget.get().uri()); var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int n = 0; n < instances; n++) {
                services.add(new Service(this::writer));
            }
            List<? extends Future<?>> working = IntStream.range(0, WRITERS).mapToObj(n -> writers.submit(() -> write(n, services))).toList();
            killAtRandom(services);
            done = true;
            for (Future<?> one : working) {
                one.get();
            }
            check(mongo.getDatabase(database), topics);
            CrashTable.passed(row, "%d × kill -9 at any moment, %s and its reader, %d writers".formatted(ROUNDS, what, WRITERS), total());
        } finally {
            done = true;
            services.forEach(Service::close);
            if (reading != null) {
                reading.close();
            }
        }
    }

    private void killAtRandom(List<Service> services) throws IOException, InterruptedException {
        var random = new Random(20_261_123);
        reading = reader();
        for (int round = 0; round < ROUNDS; round++) {
            Thread.sleep(150 + random.nextInt(900));
            services.get(round % services.size()).killAndRestart();
            if (round % 5 == 4) {
                reading.kill();
                reading = reader();
            }
        }
    }

    private Void write(int writer, List<Service> services) throws InterruptedException {
        var random = new Random(writer);
        for (int n = 0; !done; n++) {
            // Every fourth command goes to an aggregate that all writers share for a while.
            String id = n % 4 == 3 ? "samen-" + n / COMMANDS_PER_AGGREGATE : "w%d-%d".formatted(writer, n / COMMANDS_PER_AGGREGATE);
            String key = "w%dk%d".formatted(writer, n);
            String said = services.get(random.nextInt(services.size())).ask(key, id);
            assertThat(said).containsAnyOf(" applied ", " replayed ");
            answered.computeIfAbsent(id, fresh -> ConcurrentHashMap.newKeySet()).add(key);
            Thread.sleep(random.nextInt(30));
        }
        return null;
    }

    private void check(MongoDatabase stored, TestTopics topics) {
        MongoCollection<Document> collection = stored.getCollection("tellers");
        await().atMost(HEALING).untilAsserted(() -> assertThat(collection.find(new Document("pendingSince", new Document("$exists", true)))).isEmpty());
        var versions = new TreeMap<String, Long>();
        collection.find().forEach(found -> versions.put(found.getString("_id"), found.getLong("version")));
        var expected = new TreeMap<String, Long>();
        answered.forEach((id, keys) -> expected.put(id, (long) keys.size()));
        assertThat(versions).as("I1, I6: every answered key is stored, once").isEqualTo(expected);

        Set<String> seen = new HashSet<>();
        var first = new TreeMap<String, List<String>>();
        topics.await(topic, total(), HEALING, next -> seen.add(TestTopics.header(next, "ce_id")))
                .forEach(message -> first.computeIfAbsent(message.key(), fresh -> new ArrayList<>()).add(TestTopics.header(message, "ce_id")));
        assertThat(first).as("I3, I5: in order, without a gap, and nothing that is not stored").isEqualTo(events(expected));

        MongoCollection<Document> effects = stored.getCollection("brieven");
        await().atMost(CATCHING_UP).until(() -> lettersIn(effects) >= total());
        var letters = new TreeMap<String, List<String>>();
        effects.find().forEach(found -> letters.put(found.getString("_id"), found.getList("brieven", String.class)));
        assertThat(letters).as("I4: one effect per event").isEqualTo(events(expected));
    }

    private static Map<String, List<String>> events(Map<String, Long> versions) {
        var events = new TreeMap<String, List<String>>();
        versions.forEach((id, version) -> events.put(id, IntStream.rangeClosed(1, version.intValue()).mapToObj(n -> id + "/" + n + "/0").toList()));
        return events;
    }

    private int total() {
        return answered.values().stream().mapToInt(Set::size).sum();
    }

    private static int lettersIn(MongoCollection<Document> letters) {
        int sum = 0;
        for (Document found : letters.find()) {
            sum += found.getList("brieven", String.class).size();
        }
        return sum;
    }

    private Victim writer() throws IOException {
        Victim victim = Victim.start(WritingProgram.class, "", MongoTarget.get().uri(), database, KafkaTarget.get().bootstrapServers(), topic);
        victim.awaitReady();
        return victim;
    }

    private Victim reader() throws IOException {
        return Victim.start(ReadingProgram.class, "", "--test.topic=" + topic, "--spring.application.name=brieven",
                "--spring.kafka.bootstrap-servers=" + KafkaTarget.get().bootstrapServers(), "--spring.mongodb.uri=" + MongoTarget.get().uri(),
                "--spring.mongodb.database=" + database, "--spring.kafka.consumer.properties.session.timeout.ms=6000", "--spring.main.banner-mode=off");
    }
}
