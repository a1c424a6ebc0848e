package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.schakel.testkit.BrokerProcess;
import nl.schakel.testkit.CrashTable;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.MongoTarget;
import nl.schakel.testkit.SmallDisk;
import nl.schakel.testkit.TestTopics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Row 23 of the crash suite, for the broker: its disk is full. Commands are accepted all the while, health tells, and when there is room
 * and the broker is started again, everything goes out.
 */
@MetMongo
@Tag("lang")
class FullBrokerCrashIT {

    private static final int MEGABYTES = 96;
    private static final int LITTLE = 16;
    private static final Duration FULL = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CALM_MILLIS = 100;
    private static final String GIVES_UP_SOON = "-Dtest.delivery=2000";

    @TempDir
    private Path folder;

    private final String topic = "vol-" + UUID.randomUUID();
    private final String database = MongoTarget.get().freshDatabase();

    @Test
    void neemtOpdrachtenAanAlsDeSchijfVanDeBrokerVolIs() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("schijf"), MEGABYTES, LITTLE);
                BrokerProcess broker = BrokerProcess.start(disk.folder(), folder.resolve("broker.log"));
                TestTopics topics = broker.topics();
                MongoClient mongo = MongoClients.create(MongoTarget.get().uri())) {
            topics.create(topic, 3);
            Programs programs = new Programs(MongoTarget.get().uri(), broker.bootstrapServers(), database, topic);
            Ledger ledger = new Ledger(mongo.getDatabase(database));
            try (Service service = new Service(() -> programs.writer(GIVES_UP_SOON)); Victim _ = programs.reader()) {
                int meanwhile;
                try (Load load = new Load(List.of(service), ledger, Load.PATIENT, CALM_MILLIS)) {
                    await().atMost(PATIENCE).until(() -> ledger.letters() > 0);
                    Backlogs.store(ledger, topic, 2 * LITTLE * 1024 / Backlogs.KILOBYTES);
                    awaitHealth(service, "DEGRADED");
                    int before = ledger.total();
                    Thread.sleep(FULL);
                    meanwhile = ledger.total() - before;
                    assertThat(Files.readString(folder.resolve("broker.log"))).as("the system's own word").contains("No space left on device");
                    broker.kill();
                    disk.makeRoom();
                    broker.restart();
                    awaitHealth(service, "UP");
                    load.finish();
                }
                assertThat(meanwhile).as("accepted while the disk was full").isPositive();
                assertThat(service.disappointed()).as("nobody had to ask twice").isZero();
                CrashTable.counted(23, "the broker's disk full (tmpfs, %d MB); %,d commands meanwhile; then room, and the broker started again".formatted(LITTLE, meanwhile),
                        ledger.count(topics, topic).plus(ledger.countLetters()));
            }
        }
    }

    private static void awaitHealth(Service service, String status) {
        await().atMost(PATIENCE).until(() -> String.valueOf(service.health()).startsWith("health " + status));
    }
}
