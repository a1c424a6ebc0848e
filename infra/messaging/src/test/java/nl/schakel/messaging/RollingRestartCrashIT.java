package nl.schakel.messaging;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import nl.schakel.testkit.CrashTable;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
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

    @Test
    void haaltInNaElkeWisselingVanExemplaren(TestTopics topics) throws Exception {
        try (Pairs pairs = new Pairs("upgrade", topics)) {
            try (Load load = new Load(pairs.services, pairs.ledger, Load.PATIENT, CALM_MILLIS)) {
                bounce(pairs, topics);
                load.finish();
            }
            long began = System.nanoTime();
            await().atMost(LEVEL_AGAIN).until(() -> pairs.ledger.letters() >= pairs.ledger.total());
            Duration lag = Duration.ofNanos(System.nanoTime() - began);
            CrashTable.counted(11, "%d × an instance and a reader restarted, of two each, in turn; level again after %.1f s".formatted(BOUNCES, lag.toMillis() / 1000.0),
                    pairs.count());
        }
    }

    /** Each next pair goes when the one before reads along, as an upgrade waits for readiness. */
    private static void bounce(Pairs pairs, TestTopics topics) throws IOException {
        awaitBothReaders(pairs, topics);
        for (int round = 0; round < BOUNCES; round++) {
            int who = round % 2;
            pairs.readers.get(who).stop();
            pairs.services.get(who).bounce();
            pairs.readers.set(who, pairs.programs.reader());
            awaitBothReaders(pairs, topics);
        }
    }

    private static void awaitBothReaders(Pairs pairs, TestTopics topics) {
        await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(300)).until(() -> topics.readers(pairs.topic) == 2);
    }
}
