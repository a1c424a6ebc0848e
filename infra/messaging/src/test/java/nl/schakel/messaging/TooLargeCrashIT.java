package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schakel.testkit.CrashTable;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.MongoTarget;
import nl.schakel.testkit.TestTopics;
import org.junit.jupiter.api.Test;

/**
 * Row 21 of the crash suite: in the outbox of one case stands an event that no broker takes. That case stops and says so, also after
 * the service was killed; all others go on. Once somebody has made room and restarts the case, its event goes out after all.
 */
@MetMongo
@MetKafka
class TooLargeCrashIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TIGHT = "20000";
    private static final String ROOMY = "1000000";

    private final String topic = "gif-" + UUID.randomUUID();
    private final String database = MongoTarget.get().freshDatabase();
    private final String poisoned = Ledger.TOO_LARGE + UUID.randomUUID();

    @Test
    void zetAlleenHetGevalStilWaarvanDeGebeurtenisNietPast(TestTopics topics) throws Exception {
        topics.create(topic, 3);
        topics.set(topic, "max.message.bytes", TIGHT);
        Programs programs = Programs.on(database, topic);
        try (MongoClient mongo = MongoClients.create(MongoTarget.get().uri()); Service service = new Service(programs::writer)) {
            Ledger ledger = new Ledger(mongo.getDatabase(database));
            try (Load load = new Load(List.of(service), ledger, Load.PATIENT)) {
                assertThat(service.ask("groot", poisoned, PATIENCE)).contains(" applied ");
                ledger.answered(poisoned, "groot");
                awaitOneStopped(service);
                service.killAndRestart();
                awaitOneStopped(service);
                int before = ledger.total();
                await().atMost(PATIENCE).until(() -> ledger.total() > before + Load.WRITERS);
                load.finish();
            }
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(topics.all(topic)).as("all others went on")
                    .extracting(message -> TestTopics.header(message, "ce_id")).doesNotContain(poisoned + "/1/0").hasSizeGreaterThanOrEqualTo(ledger.total() - 1));
            topics.set(topic, "max.message.bytes", ROOMY);
            assertThat(new Outboxes(ledger.tellers()).restart(poisoned, Instant.now())).isTrue();
            await().atMost(PATIENCE).until(() -> String.valueOf(service.health()).equals("health UP pending=0 stopped=0 behind=0"));
            CrashTable.counted(21, "an event too large for its topic stops its own case, also after kill -9; it goes out once there is room",
                    ledger.count(topics, topic));
        }
    }

    /** I8: the service says that one case needs somebody. */
    private static void awaitOneStopped(Service service) {
        await().atMost(PATIENCE).until(() -> String.valueOf(service.health()).matches("health DEGRADED .* stopped=1 behind=0"));
    }
}
