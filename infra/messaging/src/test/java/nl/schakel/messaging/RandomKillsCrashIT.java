package nl.schakel.messaging;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.schakel.testkit.CrashTable;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.MongoTarget;
import nl.schakel.testkit.TestTopics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows 9 and 10 of the crash suite: eight writers keep asking while processes are killed at any moment, the reader's too. {@code
 * -Dcrash.rounds} says how often (5 when it does not).
 */
@MetMongo
@MetKafka
class RandomKillsCrashIT {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 5);

    private final String topic = "kills-" + UUID.randomUUID();
    private final String database = MongoTarget.get().freshDatabase();
    private final Programs programs = Programs.on(database, topic);
    private @Nullable Victim reading;

    @ParameterizedTest(name = "rij {0}: {1}")
    @CsvSource({"9, one service, 1", "10, two instances of one service, 2"})
    void verliestNietsWanneerProcessenOpElkMomentSterven(int row, String what, int instances, TestTopics topics) throws Exception {
        topics.create(topic, 3);
        List<Service> services = new ArrayList<>();
        try (MongoClient mongo = MongoClients.create(MongoTarget.get().uri())) {
            Ledger ledger = new Ledger(mongo.getDatabase(database));
            for (int n = 0; n < instances; n++) {
                services.add(new Service(programs::writer));
            }
            try (Load load = new Load(services, ledger, Load.PATIENT)) {
                killAtRandom(services);
                load.finish();
            }
            CrashTable.counted(row, "%d × kill -9 at any moment, %s and its reader, %d writers".formatted(ROUNDS, what, Load.WRITERS),
                    ledger.count(topics, topic).plus(ledger.countLetters()));
        } finally {
            services.forEach(Service::close);
            if (reading != null) {
                reading.close();
            }
        }
    }

    private void killAtRandom(List<Service> services) throws IOException, InterruptedException {
        var random = new Random(20_261_123);
        reading = programs.reader();
        for (int round = 0; round < ROUNDS; round++) {
            Thread.sleep(150 + random.nextInt(900));
            services.get(round % services.size()).killAndRestart();
            if (round % 5 == 4) {
                reading.kill();
                reading = programs.reader();
            }
        }
    }
}
