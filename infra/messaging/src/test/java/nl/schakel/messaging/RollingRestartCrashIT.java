package nl.schakel.messaging;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schakel.testkit.CrashTable;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.MongoTarget;
import nl.schakel.testkit.TestTopics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Row 11 of the crash suite: upgrades, two and in the long form many. Instances of a service and of its reader go and come one after another under
 * load, so that the partitions change hands each time. Shortly after the last one is told to come, the readers are level again.
 */
@MetMongo
@MetKafka
@Tag("lang")
class RollingRestartCrashIT {

    /** Readers that are starting must not have more to do than they can; this row is about who reads, and not about how much. */
    private static final int CALM_MILLIS = 200;
    private static final int BOUNCES = Math.clamp(Integer.getInteger("crash.rounds", 24) / 10, 2, 20);
    /** Ten seconds where the machine is free; the gate shares two cores with the processes that start again. */
    private static final Duration LEVEL_AGAIN = Duration.ofSeconds(30);

    private final String topic = "upgrade-" + UUID.randomUUID();
    private final String database = MongoTarget.get().freshDatabase();
    private final Programs programs = Programs.on(database, topic);
    private final List<Service> services = new ArrayList<>();
    private final List<Victim> readers = new ArrayList<>();

    @Test
    void haaltInNaElkeWisselingVanExemplaren(TestTopics topics) throws Exception {
        topics.create(topic, 3);
        try (MongoClient mongo = MongoClients.create(MongoTarget.get().uri())) {
            Ledger ledger = new Ledger(mongo.getDatabase(database));
            for (int n = 0; n < 2; n++) {
                services.add(new Service(programs::writer));
                readers.add(programs.reader());
            }
            try (Load load = new Load(services, ledger, Load.PATIENT, CALM_MILLIS)) {
                bounce(topics);
                load.finish();
            }
            long began = System.nanoTime();
            await().atMost(LEVEL_AGAIN).until(() -> ledger.letters() >= ledger.total());
            Duration lag = Duration.ofNanos(System.nanoTime() - began);
            CrashTable.counted(11, "%d × an instance and a reader restarted, of two each, in turn; level again after %.1f s".formatted(BOUNCES, lag.toMillis() / 1000.0),
                    ledger.count(topics, topic).plus(ledger.countLetters()));
        } finally {
            services.forEach(Service::close);
            readers.forEach(Victim::close);
        }
    }

    /** Each next pair goes when the one before reads along, as an upgrade waits for readiness. */
    private void bounce(TestTopics topics) throws IOException {
        awaitBothReaders(topics);
        for (int round = 0; round < BOUNCES; round++) {
            int who = round % 2;
            readers.get(who).stop();
            services.get(who).bounce();
            readers.set(who, programs.reader());
            awaitBothReaders(topics);
        }
    }

    private void awaitBothReaders(TestTopics topics) {
        await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(300)).until(() -> topics.readers(topic) == 2);
    }
}
