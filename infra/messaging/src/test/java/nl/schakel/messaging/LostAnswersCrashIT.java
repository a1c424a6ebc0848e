package nl.schakel.messaging;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.schakel.testkit.CrashTable;
import nl.schakel.testkit.KafkaTarget;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.MongoTarget;
import nl.schakel.testkit.TestTopics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Row 16 of the crash suite: the line to the store breaks while a write is under way, on the wire between two processes. {@code
 * UnknownOutcomeIT} tries each case by itself.
 */
@MetMongo
@MetKafka
@Tag("lang")
class LostAnswersCrashIT {

    private static final int TURNS = Math.max(1, Integer.getInteger("crash.rounds", 12) / 12);
    private static final int CUTS = 15 * TURNS;

    private final String topic = "lijn-" + UUID.randomUUID();
    private final String database = MongoTarget.get().freshDatabase();

    @Test
    void doetElkeOpdrachtEenKeerAlsDeLijnNaarDeOpslagBreekt(TestTopics topics) throws Exception {
        topics.create(topic, 3);
        try (CutLine line = new CutLine(MongoTarget.get().uri()); MongoClient mongo = MongoClients.create(MongoTarget.get().uri())) {
            Programs programs = new Programs(line.uri(), KafkaTarget.get().bootstrapServers(), database, topic);
            Ledger ledger = new Ledger(mongo.getDatabase(database));
            try (Service service = new Service(programs::writer); Load load = new Load(List.of(service), ledger, Load.PATIENT)) {
                await().atMost(Duration.ofMinutes(2).multipliedBy(TURNS)).until(() -> line.lostAnswers() >= CUTS && line.lostRequests() >= CUTS);
                load.finish();
                CrashTable.counted(16, "line to the store cut: %d writes done of which the answer was lost, %d that never arrived"
                        .formatted(line.lostAnswers(), line.lostRequests()), ledger.count(topics, topic));
            }
        }
    }
}
