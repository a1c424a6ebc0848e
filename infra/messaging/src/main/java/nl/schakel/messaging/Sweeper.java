package nl.schakel.messaging;

import com.mongodb.client.MongoCursor;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last net: finds what a crash, an outage or a full relay left in the outboxes. Not the normal way out. */
final class Sweeper {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

    private static final int STOPPED_EVERY = 10;

    private final List<Outboxes> watched;
    private final KafkaRelay relay;
    private final Readiness ready;
    private final Duration interval;
    private final BlockingQueue<Boolean> bell = new ArrayBlockingQueue<>(1);
    private final Set<Outboxes> indexed = new HashSet<>();
    private int sweeps;
    private volatile Backlog backlog = Backlog.NONE;
    private volatile @Nullable Thread thread;

    Sweeper(List<Outboxes> watched, KafkaRelay relay, Readiness ready, Duration interval) {
        this.watched = watched;
        this.relay = relay;
        this.ready = ready;
        this.interval = interval;
    }

    void start() {
        Thread fresh = Thread.ofVirtual().name("relay-sweep").unstarted(this::run);
        thread = fresh; // before it runs: it stops as soon as this is not itself
        fresh.start();
    }

    void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    /** Sweep now. */
    void wake() {
        bell.offer(true);
    }

    Backlog backlog() {
        return backlog;
    }

    private void run() {
        while (thread == Thread.currentThread()) {
            try {
                sweep();
                bell.poll(interval.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failed) {
                // The store is away, most likely. Whatever it is, without this thread nothing would ever be found again.
                ready.doubt();
                LOG.warn("Sweeping the outboxes failed; trying again in {}", interval, failed);
                Pause.quietly(interval);
            }
        }
    }

    private void sweep() throws InterruptedException {
        backlog = look();
        ready.prepare(watched);
        if (ready.maySend() && backlog.aggregates() > 0) {
            for (Outboxes outboxes : watched) {
                takeUp(outboxes);
            }
        }
    }

    private Backlog look() {
        long pending = 0;
        Instant oldest = null;
        for (Outboxes outboxes : watched) {
            if (!indexed.contains(outboxes)) {
                outboxes.declareIndexes();
                indexed.add(outboxes);
            }
            Instant here = outboxes.oldestPending().orElse(null);
            if (here != null) {
                pending += outboxes.countPending();
                oldest = oldest == null || here.isBefore(oldest) ? here : oldest;
            }
        }
        return new Backlog(pending, oldest, stopped());
    }

    /** Changes seldom and is a question of its own to the store, so it is not asked every time. */
    private long stopped() {
        return sweeps++ % STOPPED_EVERY == 0
                ? watched.stream().mapToLong(Outboxes::countStopped).sum()
                : backlog.stopped();
    }

    private void takeUp(Outboxes outboxes) throws InterruptedException {
        try (MongoCursor<Document> pending = outboxes.pending().iterator()) {
            while (pending.hasNext()) {
                if (!relay.takeUpSwept(outboxes, pending.next().getString(AggregateDocument.ID), interval)) {
                    return;
                }
            }
        }
    }
}
