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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.schakel.testkit.CrashTable;
import nl.schakel.testkit.KafkaTarget;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.MongoTarget;
import nl.schakel.testkit.TestTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows 1–8 and 20 of the crash suite. A process dies at a named point, is started again, and then must hold: I1 what was acknowledged is
 * stored · I2 the outbox is empty within 5 s · I3 first occurrences per aggregate are contiguous and in order · I6 one effect per key
 * · I7 a retry gives the same answer. The acknowledgements are recorded here, outside the process that dies.
 */
@MetMongo
@MetKafka
class MessagingCrashIT {

    private static final int COMMANDS = 8;
    private static final Duration HEALING = Duration.ofSeconds(5);
    private static final Duration READING = Duration.ofSeconds(25);

    private final String database = MongoTarget.get().freshDatabase();
    private final List<String> ids = List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "P1:5, service dies before the write",
        "P2:5, service dies after the write and before the answer",
        "P3:1, service dies after the answer and before the hand-off",
        "P4:5, service dies after the send and before the broker's word",
        "P5:2, service dies after the broker's word and before the clean-up",
        "P6:2, service dies between pull and clearing pendingSince"
    })
    void verliestNietsAlsDeDienstSterft(String point, String when, TestTopics topics) throws Exception {
        String topic = topic(point);
        topics.create(topic, 3);
        Map<String, String> answers = new LinkedHashMap<>();
        Victim victim = writer(point, topic);
        boolean died = false;
        for (int n = 0; n < COMMANDS; n++) {
            String command = "k" + n + " " + ids.get(n % ids.size());
            String answer = victim.ask(command);
            if (answer == null) {
                victim.awaitKilled();
                victim = writer("", topic);
                died = true;
                answer = victim.ask(command);
            }
            answers.put(command, String.valueOf(answer));
        }
        if (!died) {
            victim.awaitKilled();
            victim = writer("", topic);
        }
        try (Victim healed = victim; MongoClient mongo = MongoClients.create(MongoTarget.get().uri())) {
            MongoCollection<Document> collection = mongo.getDatabase(database).getCollection("tellers");
            await().atMost(HEALING).untilAsserted(() -> assertThat(collection.find(new Document("pendingSince", new Document("$exists", true)))).isEmpty());
            assertThat(collection.find().into(new ArrayList<>())).allSatisfy(document -> assertThat(document.getList("outbox", Document.class)).isEmpty());
            checkAnswers(answers, healed);
            checkStored(collection, answers.keySet());
            checkTopic(topics, topic);
            CrashTable.passed(row(point), when, answers.size());
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"P7:5, reader dies after the poll and before its write", "P8:5, reader dies after its write and before the offset is kept"})
    void verwerktElkeGebeurtenisEenKeerAlsDeLezerSterft(String point, String when, TestTopics topics) throws Exception {
        String topic = topic(point);
        topics.create(topic, 3);
        for (int n = 0; n < COMMANDS; n++) {
            String id = ids.get(n % ids.size());
            topics.publish(topic, id, Teller.TYPE, id, "%010d-000".formatted(n / ids.size() + 1), "{}");
        }
        try (Victim victim = reader(point, topic)) {
            victim.awaitKilled();
        }
        try (Victim _ = reader("", topic); MongoClient mongo = MongoClients.create(MongoTarget.get().uri())) {
            MongoCollection<Document> letters = mongo.getDatabase(database).getCollection("brieven");
            await().atMost(READING).untilAsserted(() -> assertThat(ids).allSatisfy(id -> assertThat(lettersTo(letters, id))
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, COMMANDS / ids.size()).mapToObj(n -> "%s/%010d-000".formatted(id, n)).toList())));
            CrashTable.passed(row(point), when, COMMANDS);
        }
    }

    /** Row 20. Killed while the rest goes on, and again halfway through putting back what stood aside. */
    @Test
    void zetTerugInVolgordeWatApartStondOokAlsDeLezerSterft(TestTopics topics) throws Exception {
        String topic = "crash-p20";
        topics.create(topic, 3);
        String stuck = ids.getFirst();
        String other = ids.getLast();
        for (int n = 1; n <= COMMANDS / 2; n++) {
            topics.publish(topic, stuck, n == 2 ? ReadingProgram.POISON : Teller.TYPE, stuck, "%010d-000".formatted(n), "{}");
            topics.publish(topic, other, Teller.TYPE, other, "%010d-000".formatted(n), "{}");
        }
        try (Victim victim = reader("P7:4", topic)) {
            victim.awaitKilled();
        }
        try (Victim _ = reader("", topic); MongoClient mongo = MongoClients.create(MongoTarget.get().uri())) {
            MongoDatabase store = mongo.getDatabase(database);
            await().atMost(READING).untilAsserted(() -> {
                assertThat(lettersTo(store.getCollection("brieven"), other)).hasSize(COMMANDS / 2);
                assertThat(store.getCollection("aside").find().into(new ArrayList<>())).singleElement()
                        .satisfies(aside -> assertThat(aside.getList("waiting", Document.class)).hasSize(COMMANDS / 2 - 1));
            });
            assertThat(lettersTo(store.getCollection("brieven"), stuck)).hasSize(1);
        }
        try (Victim victim = reader("P8:2", topic, "--test.mended=true")) {
            victim.awaitKilled();
        }
        try (Victim _ = reader("", topic, "--test.mended=true"); MongoClient mongo = MongoClients.create(MongoTarget.get().uri())) {
            MongoCollection<Document> letters = mongo.getDatabase(database).getCollection("brieven");
            await().atMost(READING).untilAsserted(() -> assertThat(lettersTo(letters, stuck))
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, COMMANDS / 2).mapToObj(n -> "%s/%010d-000".formatted(stuck, n)).toList()));
            CrashTable.passed(20, "an event cannot be read; the reader dies, and again while putting it back", COMMANDS);
        }
    }

    /** I7: asked again, each command is answered as done before, and nothing moves. */
    private static void checkAnswers(Map<String, String> answers, Victim healed) {
        assertThat(answers.values()).allSatisfy(answer -> assertThat(answer).containsAnyOf(" applied ", " replayed "));
        answers.keySet().forEach(command -> assertThat(healed.ask(command)).matches("k\\d+ replayed \\d+"));
    }

    /** I1 and I6: every key is there, and every aggregate moved once per key. */
    private void checkStored(MongoCollection<Document> collection, Set<String> commands) {
        for (String id : ids) {
            Document document = collection.find(new Document("_id", id)).first();
            List<String> keys = commands.stream().filter(command -> command.endsWith(id)).map(command -> command.split(" ")[0]).toList();
            assertThat(document.getList("recent", Document.class)).extracting(entry -> entry.getString("key")).containsExactlyElementsOf(keys);
            assertThat(document.getLong("version")).isEqualTo(keys.size());
        }
    }

    /** I3 and I5: what a reader sees for the first time is 1, 2, 3 … up to the stored version. */
    private void checkTopic(TestTopics topics, String topic) {
        Set<String> seen = new HashSet<>();
        List<ConsumerRecord<String, String>> first = topics.await(topic, COMMANDS, HEALING, next -> seen.add(TestTopics.header(next, "ce_id")));
        for (String id : ids) {
            assertThat(first).filteredOn(message -> message.key().equals(id)).extracting(message -> TestTopics.header(message, "ce_id"))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, COMMANDS / ids.size()).mapToObj(version -> "%s/%d/0".formatted(id, version)).toList());
        }
    }

    /** Point P4 is row 4. */
    private static int row(String point) {
        return point.charAt(1) - '0';
    }

    private static String topic(String point) {
        return "crash-" + point.substring(0, 2).toLowerCase(Locale.ROOT);
    }

    private static List<String> lettersTo(MongoCollection<Document> letters, String id) {
        Document found = letters.find(new Document("_id", id)).first();
        return found == null ? List.of() : found.getList("brieven", String.class);
    }

    private Victim writer(String halt, String topic) throws IOException {
        Victim victim = Victim.start(WritingProgram.class, halt, MongoTarget.get().uri(), database, KafkaTarget.get().bootstrapServers(), topic);
        victim.awaitReady();
        return victim;
    }

    private Victim reader(String halt, String topic, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--test.topic=" + topic, "--spring.application.name=brieven",
                "--spring.kafka.bootstrap-servers=" + KafkaTarget.get().bootstrapServers(), "--spring.mongodb.uri=" + MongoTarget.get().uri(),
                "--spring.mongodb.database=" + database, "--spring.kafka.consumer.properties.session.timeout.ms=6000", "--spring.main.banner-mode=off"));
        arguments.addAll(List.of(more));
        return Victim.start(ReadingProgram.class, halt, arguments.toArray(String[]::new));
    }
}
