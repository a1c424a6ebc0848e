package nl.schakel.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

class LoadTest {

    @Test
    void anOpenModelCountsTheWaitOfThoseWhoCameDuringAStall() throws InterruptedException {
        // One request holds the only place for 300 ms; 100 a second go on coming.
        ReentrantLock place = new ReentrantLock();
        AtomicInteger requests = new AtomicInteger();
        Outcome outcome = Load.open(arm(() -> {
            place.lock();
            try {
                if (requests.getAndIncrement() == 5) {
                    Thread.sleep(300);
                }
            } finally {
                place.unlock();
            }
            return true;
        }), 100, 0.6);

        assertThat(outcome.count()).isEqualTo(60);
        // Twenty came in the first 200 ms of the stall. A clock that starts when a request gets its turn would see one slow request, no more.
        assertThat(outcome.latency().getCountBetweenValues(100_000_000, Long.MAX_VALUE)).isGreaterThanOrEqualTo(18);
        assertThat(Outcome.millis(outcome.latency(), 100)).isGreaterThanOrEqualTo(299);
    }

    @Test
    void aClosedLoopEndsInTimeAndCountsFaults() throws InterruptedException {
        Outcome outcome = Load.closed(arm(() -> {
            Thread.sleep(10);
            return false;
        }), 2, 0.3);

        assertThat(outcome.seconds()).isBetween(0.3, 3.0);
        assertThat(outcome.count()).isBetween(2L, 62L);
        assertThat(outcome.faults()).isEqualTo(outcome.count());
    }

    private interface Request {
        boolean perform() throws InterruptedException;
    }

    private static Arm arm(Request request) {
        return new Arm() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public Worker worker(int number) {
                return new Worker() {
                    @Override
                    public boolean perform(long ticket, long due) {
                        try {
                            return request.perform();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    }

                    @Override
                    public void close() {
                        // holds nothing
                    }
                };
            }
        };
    }
}
