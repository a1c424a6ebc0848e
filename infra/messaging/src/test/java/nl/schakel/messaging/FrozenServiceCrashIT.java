package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
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
 * Row 24 of the crash suite: an instance and a reader stand still, as in a very long pause of a garbage collector, longer than the
 * reader's session lasts ({@code -Dcrash.outage} seconds, 8 when it does not say). The callers go to the other instance with the same
 * key; the one that wakes up finds their commands in its hands and does none of them twice.
 */
@MetMongo
@MetKafka
@Tag("lang")
class FrozenServiceCrashIT {

    private static final Duration PAUSE = Duration.ofSeconds(Math.max(8, Integer.getInteger("crash.outage", 8)));
    private static final Duration CALLER = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String topic = "pauze-" + UUID.randomUUID();
    private final String database = MongoTarget.get().freshDatabase();
    private final Programs programs = Programs.on(database, topic);
    private final List<Service> services = new ArrayList<>();
    private final List<Victim> readers = new ArrayList<>();

    @Test
    void verliestEnVerdubbeltNietsAlsEenExemplaarLangStilstaat(TestTopics topics) throws Exception {
        topics.create(topic, 3);
        try (MongoClient mongo = MongoClients.create(MongoTarget.get().uri())) {
            Ledger ledger = new Ledger(mongo.getDatabase(database));
            for (int n = 0; n < 2; n++) {
                services.add(new Service(programs::writer));
                readers.add(programs.reader());
            }
            int meanwhile;
            try (Load load = new Load(services, ledger, CALLER)) {
                await().atMost(PATIENCE).until(() -> ledger.letters() > 0);
                int before = ledger.total();
                freezeAndThaw();
                meanwhile = ledger.total() - before;
                await().atMost(PATIENCE).until(() -> services.getFirst().health() != null);
                load.finish();
            }
            assertThat(meanwhile).as("the other instance did the work").isPositive();
            CrashTable.counted(24, "an instance and a reader frozen (SIGSTOP) for %d s; %,d commands meanwhile by the other".formatted(PAUSE.toSeconds(), meanwhile),
                    ledger.count(topics, topic).plus(ledger.countLetters()));
        } finally {
            services.forEach(Service::close);
            readers.forEach(Victim::close);
        }
    }

    /** I8: what stands still answers nobody, so that it is not ready; the other does. */
    private void freezeAndThaw() throws InterruptedException {
        services.getFirst().victim().freeze();
        readers.getFirst().freeze();
        assertThat(services.getFirst().health()).isNull();
        await().atMost(PATIENCE).until(() -> services.getLast().health() != null);
        Thread.sleep(PAUSE);
        services.getFirst().victim().thaw();
        readers.getFirst().thaw();
    }
}
