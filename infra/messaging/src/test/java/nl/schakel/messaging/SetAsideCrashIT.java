package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import nl.schakel.testkit.CrashTable;
import nl.schakel.testkit.CrashTable.Counts;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.MongoTarget;
import nl.schakel.testkit.TestTopics;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Row 20 of the crash suite, further: what stands aside goes back in order of its case, whoever dies meanwhile. */
@MetMongo
@MetKafka
class SetAsideCrashIT {

    private static final int EVENTS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MENDED = "-Dtest.mended=true";

    private final String topic = "apart-" + UUID.randomUUID();
    private final String database = MongoTarget.get().freshDatabase();

    @Test
    void zetTerugInVolgordeWatApartStondOokAlsDeLezerSterft(TestTopics topics) throws IOException, InterruptedException {
        topics.create(topic, 3);
        topics.create(topic + DeadLetters.SUFFIX, 3);
        try (MongoClient mongo = MongoClients.create(MongoTarget.get().uri())) {
            MongoDatabase store = mongo.getDatabase(database);
            Ledger ledger = new Ledger(store);
            for (int version = 1; version <= EVENTS; version++) {
                publish(topics, ledger, "vast", version, version == 2 ? "{\"stand\":\"veel\"}" : "{\"stand\":%d}".formatted(version));
                publish(topics, ledger, "ander", version, "{\"stand\":%d}".formatted(version));
            }
            dies("-Dtest.halt=P7:4");
            try (Victim _ = Programs.on(database, topic).reader()) {
                await().atMost(PATIENCE).untilAsserted(() -> {
                    assertThat(ledger.letters()).as("the other case goes on, and the first of this one came before").isEqualTo(EVENTS + 1);
                    assertThat(store.getCollection("aside").find().into(new ArrayList<>())).singleElement()
                            .satisfies(aside -> assertThat(aside.getList("waiting", Document.class)).hasSize(EVENTS - 1));
                });
            }
            dies("-Dtest.halt=P8:2", MENDED);
            try (Victim _ = Programs.on(database, topic).reader(MENDED)) {
                CrashTable.counted(20, "an event cannot be read; the reader dies, and again while what waited is put back in order",
                        ledger.countLetters().plus(new Counts(ledger.total(), 0, 0, 0)));
            }
        }
    }

    private void publish(TestTopics topics, Ledger ledger, String id, int version, String json) {
        topics.publish(topic, id, Teller.TYPE, id, "%010d-000".formatted(version), json);
        ledger.answered(id, "k" + version);
    }

    private void dies(String... options) throws IOException, InterruptedException {
        try (Victim victim = Programs.on(database, topic).reader(options)) {
            victim.awaitKilled();
        }
    }
}
