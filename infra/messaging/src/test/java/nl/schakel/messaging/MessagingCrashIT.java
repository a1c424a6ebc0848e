package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.schakel.testkit.CrashTable;
import nl.schakel.testkit.CrashTable.Counts;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.MongoTarget;
import nl.schakel.testkit.TestTopics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows 1–8 of the crash suite. A process dies at a named point, is started again, and then must hold: I1 what was acknowledged is
 * stored · I2 the outbox is empty soon after · I3 first occurrences per aggregate are contiguous and in order · I6 one effect per key
 * · I7 a retry gives the same answer. The acknowledgements are recorded here, outside the process that dies.
 */
@MetMongo
@MetKafka
class MessagingCrashIT {

    private static final int COMMANDS = 8;

    private final String database = MongoTarget.get().freshDatabase();
    private final List<String> ids = List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "P1:5, service dies before the write",
        "P2:5, service dies after the write and before the answer",
        "P3:1, service dies after the answer and before the hand-off",
        "P4:5, service dies after the send and before the broker's word",
        "P5:2, service dies after the broker's word and before the clean-up",
        "P6:2, service dies after taking it out of the outbox"
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
            checkAnswers(answers, healed);
            Ledger ledger = new Ledger(mongo.getDatabase(database));
            answers.keySet().forEach(command -> ledger.answered(command.split(" ")[1], command.split(" ")[0]));
            CrashTable.counted(row(point), when, ledger.count(topics, topic));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"P7:5, reader dies after the poll and before its write", "P8:5, reader dies after its write and before the offset is kept"})
    void verwerktElkeGebeurtenisEenKeerAlsDeLezerSterft(String point, String when, TestTopics topics) throws Exception {
        String topic = topic(point);
        topics.create(topic, 3);
        try (MongoClient mongo = MongoClients.create(MongoTarget.get().uri())) {
            Ledger ledger = new Ledger(mongo.getDatabase(database));
            for (int n = 0; n < COMMANDS; n++) {
                String id = ids.get(n % ids.size());
                int version = n / ids.size() + 1;
                topics.publish(topic, id, Teller.TYPE, id, "%010d-000".formatted(version), "{\"stand\":%d}".formatted(version));
                ledger.answered(id, "k" + n);
            }
            try (Victim victim = reader(point, topic)) {
                victim.awaitKilled();
            }
            try (Victim _ = reader("", topic)) {
                CrashTable.counted(row(point), when, ledger.countLetters().plus(new Counts(ledger.total(), 0, 0, 0)));
            }
        }
    }

    /** I7: asked again, each command is answered as done before, and nothing moves. */
    private static void checkAnswers(Map<String, String> answers, Victim healed) {
        assertThat(answers.values()).allSatisfy(answer -> assertThat(answer).containsAnyOf(" applied ", " replayed "));
        answers.keySet().forEach(command -> assertThat(healed.ask(command)).matches("k\\d+ replayed \\d+"));
    }

    /** Point P4 is row 4. */
    private static int row(String point) {
        return point.charAt(1) - '0';
    }

    private static String topic(String point) {
        return "crash-" + point.substring(0, 2).toLowerCase(Locale.ROOT);
    }

    private Victim writer(String halt, String topic) throws IOException {
        return Programs.on(database, topic).writer("-Dtest.halt=" + halt);
    }

    private Victim reader(String halt, String topic) throws IOException {
        return Programs.on(database, topic).reader("-Dtest.halt=" + halt);
    }
}
