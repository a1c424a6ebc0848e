package nl.schakel.messaging;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schakel.testkit.CrashTable;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.MongoTarget;
import nl.schakel.testkit.TestTopics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Row 22 of the crash suite: the clocks of two instances are an hour and more apart and jump back and forth, and the processes die
 * besides. Order and delivery rest on versions, never on time.
 */
@MetMongo
@MetKafka
@Tag("lang")
class ClockCrashIT {

    private static final int KILLS = Math.max(4, Integer.getInteger("crash.rounds", 12) / 3);

    private static final MessagingProperties.Relay RELAY = new MessagingProperties.Relay(64, Duration.ofSeconds(1));

    private final String topic = "klok-" + UUID.randomUUID();
    private final String database = MongoTarget.get().freshDatabase();
    private final List<Service> services = new ArrayList<>();
    private final AtomicInteger seed = new AtomicInteger();

    @Test
    void houdtDeVolgordeWelkeTijdHetOokIs(TestTopics topics) throws Exception {
        // With the settings that a service gives its topics: a broker's own refuse what seems to come from the future.
        new MessagingProperties("urn:nld:oin:00000000000000000000:systeem", List.of(topic), List.of(), 3, Duration.ofMillis(-1), RELAY).newTopics().forEach(topics::create);
        Programs programs = Programs.on(database, topic);
        try (MongoClient mongo = MongoClients.create(MongoTarget.get().uri())) {
            Ledger ledger = new Ledger(mongo.getDatabase(database));
            for (int n = 0; n < 2; n++) {
                services.add(new Service(() -> programs.writer("-Dtest.clock=" + seed.incrementAndGet())));
            }
            try (Load load = new Load(services, ledger, Load.PATIENT)) {
                for (int kill = 0; kill < KILLS; kill++) {
                    Thread.sleep(500);
                    services.get(kill % services.size()).killAndRestart();
                }
                load.finish();
            }
            CrashTable.counted(22, "clocks of two instances jump up to 65 minutes either way, %d × kill -9".formatted(KILLS), ledger.count(topics, topic));
        } finally {
            services.forEach(Service::close);
        }
    }
}
