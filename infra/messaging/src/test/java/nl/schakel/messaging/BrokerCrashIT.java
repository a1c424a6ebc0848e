package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.schakel.testkit.BrokerProcess;
import nl.schakel.testkit.CrashTable;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.MongoTarget;
import nl.schakel.testkit.TestTopics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows 12 and 13 of the crash suite: the broker is dead, or stands still with its connections open, for {@code -Dcrash.outage} seconds
 * (4 when it does not say). Commands are accepted all the while, health tells, and afterwards everything goes out.
 */
@MetMongo
@Tag("lang")
class BrokerCrashIT {

    private static final Duration OUTAGE = Duration.ofSeconds(Integer.getInteger("crash.outage", 4));
    /** More than the service's heap can hold, so that holding it would kill it. */
    private static final int BACKLOG = OUTAGE.toSeconds() < 10 ? 1_200 : 3_000;
    private static final String SMALL_HEAP = "-Xmx64m";
    /** The producer gives up while the broker still stands still. */
    private static final String GIVES_UP_SOON = "-Dtest.delivery=2000";
    /** Enough to see that commands are accepted; the load of this row is the backlog. */
    private static final int CALM_MILLIS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration DRAINED = Duration.ofMinutes(5);

    @TempDir
    private Path folder;

    private final String topic = "uitval-" + UUID.randomUUID();
    private final String database = MongoTarget.get().freshDatabase();
    private BrokerProcess broker;
    private MongoClient mongo;
    private Ledger ledger;
    private Service service;
    private Victim reader;

    @BeforeEach
    void start() throws IOException {
        broker = BrokerProcess.start(folder);
        mongo = MongoClients.create(MongoTarget.get().uri());
        ledger = new Ledger(mongo.getDatabase(database));
    }

    @AfterEach
    void close() {
        reader.close();
        service.close();
        mongo.close();
        broker.close();
    }

    @Test
    void neemtOpdrachtenAanTerwijlDeBrokerDoodIsEnHaaltDanAllesIn() throws Exception {
        try (TestTopics topics = open(SMALL_HEAP)) {
            try (Load load = new Load(List.of(service), ledger, Load.PATIENT, CALM_MILLIS)) {
                await().atMost(PATIENCE).until(() -> ledger.letters() > 0);
                broker.kill();
                Backlogs.store(ledger, topic, BACKLOG);
                int written = ledger.total();
                awaitHealth("DEGRADED");
                Thread.sleep(OUTAGE);
                assertThat(ledger.total()).as("accepted while nobody could hear of it").isGreaterThan(written);
                broker.restart();
                awaitHealth("UP");
                load.finish();
            }
            // The backlog is another matter than healing: how long it takes is a matter of its size.
            await().atMost(DRAINED).until(() -> String.valueOf(service.health()).startsWith("health UP pending=0 "));
            assertThat(service.disappointed()).as("nobody had to ask twice, and it did not die of its backlog").isZero();
            CrashTable.counted(12, "broker killed for %d s under load; %,d events of three days wait behind a service with 64 MB"
                    .formatted(OUTAGE.toSeconds(), BACKLOG), ledger.count(topics, topic).plus(ledger.countLetters()));
        }
    }

    @Test
    void houdtDeVolgordeAlsDeBrokerBevriestEnWeerOntdooit() throws Exception {
        try (TestTopics topics = open(GIVES_UP_SOON)) {
            try (Load load = new Load(List.of(service), ledger, Load.PATIENT, CALM_MILLIS)) {
                await().atMost(PATIENCE).until(() -> ledger.letters() > 0);
                broker.freeze();
                int before = ledger.total();
                awaitHealth("DEGRADED");
                Thread.sleep(OUTAGE);
                assertThat(ledger.total()).as("accepted while nobody could hear of it").isGreaterThan(before);
                broker.thaw();
                awaitHealth("UP");
                load.finish();
            }
            assertThat(service.disappointed()).as("nobody had to ask twice").isZero();
            CrashTable.counted(13, "broker frozen (SIGSTOP) for more than %d s under load, longer than a sender waits".formatted(OUTAGE.toSeconds()),
                    ledger.count(topics, topic).plus(ledger.countLetters()));
        }
    }

    private TestTopics open(String option) throws IOException {
        TestTopics topics = broker.topics();
        topics.create(topic, 3);
        Programs programs = new Programs(MongoTarget.get().uri(), broker.bootstrapServers(), database, topic);
        service = new Service(() -> programs.writer(option));
        reader = programs.reader();
        return topics;
    }

    /** I8: what it says of itself is true. */
    private void awaitHealth(String status) {
        await().atMost(PATIENCE).until(() -> String.valueOf(service.health()).startsWith("health " + status));
    }
}
