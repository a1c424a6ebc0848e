package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schakel.testkit.CrashTable;
import nl.schakel.testkit.CrashTable.Counts;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.MongoTarget;
import nl.schakel.testkit.TestTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows 18, 19 and 20 of the crash suite: what a broker may deliver, and a reader must bear. */
@MetMongo
@MetKafka
class DeliveryCrashIT {

    private static final int EVENTS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String topic = "bezorging-" + UUID.randomUUID();
    private final String database = MongoTarget.get().freshDatabase();
    private final List<String> ids = IntStream.range(0, 6).mapToObj(n -> "c" + n).toList();
    private MongoClient mongo;
    private Ledger ledger;
    private Victim reader;

    @BeforeEach
    void start(TestTopics topics) throws IOException {
        mongo = MongoClients.create(MongoTarget.get().uri());
        ledger = new Ledger(mongo.getDatabase(database));
        topics.create(topic, 3);
        topics.create(topic + DeadLetters.SUFFIX, 3);
        reader = Programs.on(database, topic).reader();
    }

    @AfterEach
    void close() {
        reader.close();
        mongo.close();
    }

    @Test
    void doetElkeGebeurtenisDieDrieKeerKomtEenKeer(TestTopics topics) {
        for (String id : ids) {
            for (int version = 1; version <= EVENTS; version++) {
                // Three times in a row, as a sender does who gets no answer; and the last five again, as a reader does who forgot his place.
                for (int time = 0; time < 3; time++) {
                    publish(topics, id, version);
                }
                for (int again = Math.max(1, version - 4); version % 5 == 0 && again <= version; again++) {
                    publish(topics, id, again);
                }
            }
        }
        CrashTable.counted(18, "every event delivered three times and more", counts());
    }

    @Test
    void laatZichNietVerwarrenDoorVolgorde(TestTopics topics) {
        Random random = new Random(19);
        List<String> turns = new ArrayList<>(IntStream.range(0, EVENTS).boxed().flatMap(n -> ids.stream()).toList());
        Collections.shuffle(turns, random);
        Map<String, Integer> versions = new HashMap<>();
        for (String id : turns) {
            publish(topics, id, versions.merge(id, 1, Integer::sum));
            // An old one of the same case comes by again, out of its place.
            publish(topics, id, 1 + random.nextInt(versions.get(id)));
        }
        // What the relay never does: the last two of a case in the wrong order. The newest stays, and nothing goes back in time.
        String swapped = "verwisseld";
        topics.publish(topic, swapped, Teller.TYPE, swapped, "0000000002-000", "{\"stand\":2}");
        topics.publish(topic, swapped, Teller.TYPE, swapped, "0000000001-000", "{\"stand\":1}");
        Counts counts = counts();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(effect(swapped)).containsEntry("stand", 2L).containsEntry("brieven", List.of("0000000002-000")));
        CrashTable.counted(19, "events of %d cases mixed, and old ones again between new ones of their own case".formatted(ids.size()), counts);
    }

    @Test
    void legtGifWegEnGaatDoor(TestTopics topics) {
        int poison = 0;
        for (int version = 1; version <= EVENTS; version++) {
            for (String id : ids) {
                publish(topics, id, version);
            }
            String id = ids.get(version % ids.size());
            poison += poison(topics, id, version);
        }
        Counts counts = counts();
        List<ConsumerRecord<String, String>> dead = topics.await(topic + DeadLetters.SUFFIX, poison, PATIENCE, message -> true);
        assertThat(topics.all(topic + DeadLetters.SUFFIX)).as("each once").hasSize(poison);
        assertThat(dead).allSatisfy(message -> assertThat(TestTopics.header(message, DeadLetters.REASON)).startsWith("unreadable: "));
        CrashTable.counted(20, "%d poisoned records between them, each set aside with its reason; unknown types and versions left alone".formatted(dead.size()), counts);
    }

    /**
     * Each of a case of its own, of which nothing goes on; {@link SetAsideCrashIT} is about that.
     *
     * @return how many records nobody can read
     */
    private int poison(TestTopics topics, String id, int version) {
        String sequence = "%010d-000".formatted(EVENTS + version);
        List<String> poisons = List.of("geen event", "{\"stand\":", "{\"stand\":\"veel\"}", "{\"stand\":\"" + "9".repeat(900_000) + "\"}");
        for (int n = 0; n < poisons.size(); n++) {
            String stuck = "gif-" + version + "-" + n;
            if (n == 0) {
                topics.publishRaw(topic, stuck, Map.of(), poisons.get(n));
            } else {
                topics.publish(topic, stuck, Teller.TYPE, stuck, sequence, poisons.get(n));
            }
        }
        topics.publish(topic, id, "nl.tellers.iets-nieuws.v1", id, sequence, "{}");
        topics.publish(topic, id, "nl.tellers.teller-opgehoogd.v9", id, sequence, "{\"tel\":{}}");
        return poisons.size();
    }

    private void publish(TestTopics topics, String id, int version) {
        topics.publish(topic, id, Teller.TYPE, id, "%010d-000".formatted(version), "{\"stand\":%d}".formatted(version));
        ledger.answered(id, "k" + version);
    }

    private Counts counts() {
        Counts letters = ledger.countLetters();
        ids.forEach(id -> assertThat(effect(id)).as("I4: the latest of " + id).containsEntry("stand", (long) EVENTS));
        return letters.plus(new Counts(ledger.total(), 0, 0, 0));
    }

    private Document effect(String id) {
        Document found = mongo.getDatabase(database).getCollection("brieven").find(new Document("_id", id)).first();
        return found == null ? new Document() : found;
    }
}
