package nl.schakel.messaging;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The relay at work: at most {@code parallel} aggregates at once, so an outage holds that many events in memory and no more.
 * What finds no place waits in its outbox; the sweep brings it.
 */
final class KafkaRelay extends EventRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaRelay.class);
    private static final Duration LAST_SENDS = Duration.ofSeconds(10);

    private final Lanes lanes;
    private final Drain drain;
    private final Sweeper sweeper;
    private final int parallel;
    private final Semaphore places;
    private final List<Outboxes> watched = new CopyOnWriteArrayList<>();
    private final Readiness ready;
    private volatile @Nullable ExecutorService workers;

    KafkaRelay(OutboxStamp stamp, FaultPoints faults, Lanes lanes, Drain drain, MessagingProperties.Relay settings, Readiness ready) {
        super(stamp, faults);
        this.lanes = lanes;
        this.drain = drain;
        this.ready = ready;
        this.parallel = settings.parallel();
        this.places = new Semaphore(parallel);
        this.sweeper = new Sweeper(watched, this, ready, settings.sweep());
    }

    @Override
    Outboxes watch(MongoCollection<Document> aggregates) {
        Outboxes outboxes = new Outboxes(aggregates);
        watched.add(outboxes);
        return outboxes;
    }

    List<Outboxes> watched() {
        return watched;
    }

    Backlog backlog() {
        return sweeper.backlog();
    }

    /** Aggregates that are older than what others heard of them. */
    long behind() {
        return ready.behind();
    }

    @Override
    void handOff(Outboxes outboxes, String id, List<OutboxEntry> entries) {
        takeUp(new Lane(outboxes, id), entries);
    }

    @Override
    void look(Outboxes outboxes, String id) {
        takeUp(new Lane(outboxes, id), null);
    }

    /** The sweep's way in: waits for a place, leaves busy lanes alone. False when no place came free. */
    boolean takeUpSwept(Outboxes outboxes, String id, Duration patience) throws InterruptedException {
        Lane lane = new Lane(outboxes, id);
        if (lanes.isBusy(lane) || !lanes.isDue(lane)) {
            return true;
        }
        if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        if (lanes.claim(lane)) {
            start(lane, null);
        } else {
            places.release();
        }
        return true;
    }

    private void takeUp(Lane lane, @Nullable List<OutboxEntry> entries) {
        if (!ready.maySend() || !lanes.isDue(lane)) {
            return;
        }
        if (!places.tryAcquire()) {
            sweeper.wake();
            return;
        }
        if (lanes.claimOrMark(lane)) {
            start(lane, entries);
        } else {
            places.release();
        }
    }

    private void start(Lane lane, @Nullable List<OutboxEntry> entries) {
        ExecutorService running = workers;
        try {
            if (running != null) {
                running.execute(() -> work(lane, entries));
                return;
            }
        } catch (RejectedExecutionException stopping) {
            LOG.debug("Stopping; the events of {} stay in the outbox", lane.id(), stopping);
        }
        lanes.leave(lane);
        places.release();
    }

    /** The one place that may catch everything: whatever goes wrong, the lane is freed and the sweep comes by again. */
    private void work(Lane lane, @Nullable List<OutboxEntry> entries) {
        boolean ours = true;
        try {
            faults().reached(FaultPoints.Point.P3);
            if (entries != null) {
                drain.send(lane, entries);
            } else {
                drain.waiting(lane);
            }
            while (lanes.isDue(lane) && (ours = lanes.goesOn(lane))) {
                drain.waiting(lane);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            lanes.failed(lane);
            LOG.warn("Sending the events of {} {} failed; they stay in the outbox", lane.outboxes().name(), lane.id(), failed);
        } finally {
            if (ours) {
                lanes.leave(lane);
            }
            places.release();
        }
    }

    @Override
    public void start() {
        workers = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("relay-", 0).factory());
        sweeper.start();
    }

    /** After the web server and the listeners: what they stored last still goes out. */
    @Override
    public void stop() {
        sweeper.stop();
        ExecutorService running = workers;
        workers = null;
        if (running == null) {
            return;
        }
        try {
            // All places back means that nobody is sending any more.
            if (places.tryAcquire(parallel, LAST_SENDS.toMillis(), TimeUnit.MILLISECONDS)) {
                places.release(parallel);
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        running.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return workers != null;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
