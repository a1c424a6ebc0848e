package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nl.schakel.testkit.CrashTable;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
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

    @Test
    void verliestEnVerdubbeltNietsAlsEenExemplaarLangStilstaat(TestTopics topics) throws Exception {
        try (Pairs pairs = new Pairs("pauze", topics)) {
            Ledger ledger = pairs.ledger;
            int meanwhile;
            try (Load load = new Load(pairs.services, ledger, CALLER)) {
                await().atMost(PATIENCE).until(() -> ledger.letters() > 0);
                int before = ledger.total();
                freezeAndThaw(pairs);
                meanwhile = ledger.total() - before;
                await().atMost(PATIENCE).until(() -> pairs.services.getFirst().health() != null);
                load.finish();
            }
            assertThat(meanwhile).as("the other instance did the work").isPositive();
            CrashTable.counted(24, "an instance and a reader frozen (SIGSTOP) for %d s; %,d commands meanwhile by the other".formatted(PAUSE.toSeconds(), meanwhile),
                    pairs.count());
        }
    }

    /** I8: what stands still answers nobody, so that it is not ready; the other does. */
    private void freezeAndThaw(Pairs pairs) throws InterruptedException {
        Service frozen = pairs.services.getFirst();
        frozen.victim().freeze();
        pairs.readers.getFirst().freeze();
        assertThat(frozen.health()).isNull();
        await().atMost(PATIENCE).until(() -> pairs.services.getLast().health() != null);
        Thread.sleep(PAUSE);
        frozen.victim().thaw();
        pairs.readers.getFirst().thaw();
    }
}
