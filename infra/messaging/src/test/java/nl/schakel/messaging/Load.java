package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Eight writers that keep asking. One who gets no answer in time asks again with the same key, maybe of another instance; nobody goes
 * on before he knows.
 */
final class Load implements AutoCloseable {

    static final int WRITERS = 8;
    /** Longer than any pause that is not meant to be one. */
    static final Duration PATIENT = Duration.ofSeconds(10);

    private static final int COMMANDS_PER_AGGREGATE = 40;
    private static final int EAGER_MILLIS = 30;

    private final List<Service> services;
    private final Ledger ledger;
    private final Duration patience;
    private final int pauseMillis;
    private final String name;
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    private final List<? extends Future<?>> working;
    private volatile boolean done;

    Load(List<Service> services, Ledger ledger, Duration patience) {
        this(services, ledger, patience, EAGER_MILLIS);
    }

    Load(List<Service> services, Ledger ledger, Duration patience, int pauseMillis) {
        this(services, ledger, patience, pauseMillis, "w");
    }

    /**
     * @param pauseMillis between an answer and the next command, at most
     * @param name        of these writers: their keys begin with it, and no others' do
     */
    Load(List<Service> services, Ledger ledger, Duration patience, int pauseMillis, String name) {
        this.pauseMillis = pauseMillis;
        this.name = name;
        this.services = services;
        this.ledger = ledger;
        this.patience = patience;
        this.working = IntStream.range(0, WRITERS).mapToObj(n -> writers.submit(() -> write(n))).toList();
    }

    private Void write(int writer) throws InterruptedException {
        Random random = new Random(writer);
        for (int n = 0; !done; n++) {
            // Every fourth command goes to an aggregate that all writers share for a while.
            String id = n % 4 == 3 ? "samen-" + n / COMMANDS_PER_AGGREGATE : "w%d-%d".formatted(writer, n / COMMANDS_PER_AGGREGATE);
            String key = "%s%dk%d".formatted(name, writer, n);
            String said = null;
            while (said == null) {
                said = services.get(random.nextInt(services.size())).ask(key, id, patience);
            }
            assertThat(said).containsAnyOf(" applied ", " replayed ");
            ledger.answered(id, key);
            Thread.sleep(random.nextInt(pauseMillis));
        }
        return null;
    }

    /** Everybody gets his last answer; a writer that broke fails the test here. */
    void finish() throws InterruptedException, ExecutionException {
        done = true;
        for (Future<?> one : working) {
            one.get();
        }
    }

    @Override
    public void close() {
        done = true;
        writers.shutdownNow();
    }
}
