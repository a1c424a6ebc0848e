package nl.schakel.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/** Puts load on an arm. */
public final class Load {

    /** Connections of the open model: enough that somebody is always free, so that lateness is the program's and not ours. */
    private static final int OPEN_WORKERS = 24;
    private static final long HEAD_START = 100_000_000;

    private Load() {}

    /** Requests leave by the clock. Latency from the moment they ought to leave to the whole answer. */
    public static Outcome open(Arm arm, double perSecond, double seconds) throws InterruptedException {
        Schedule schedule = new Schedule(System.nanoTime() + HEAD_START, perSecond);
        long tickets = schedule.tickets(seconds);
        return run(arm, OPEN_WORKERS, next -> {
            long ticket = next.getAndIncrement();
            if (ticket >= tickets) {
                return null;
            }
            long due = schedule.due(ticket);
            sleepUntil(due);
            return new Turn(ticket, due);
        });
    }

    /** Each worker asks again as soon as it has its answer. For throughput only: it hides waiting. */
    public static Outcome closed(Arm arm, int workers, double seconds) throws InterruptedException {
        long end = System.nanoTime() + Math.round(seconds * 1e9);
        return run(arm, workers, next -> {
            long now = System.nanoTime();
            return now - end >= 0 ? null : new Turn(next.getAndIncrement(), now);
        });
    }

    private static Outcome run(Arm arm, int workers, Turns turns) throws InterruptedException {
        AtomicLong next = new AtomicLong();
        long begin = System.nanoTime();
        List<Outcome> parts = new ArrayList<>();
        try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("load-", 0).factory())) {
            List<Future<Outcome>> running = new ArrayList<>();
            for (int number = 0; number < workers; number++) {
                int own = number;
                running.add(threads.submit(() -> work(arm, own, next, turns)));
            }
            for (Future<Outcome> part : running) {
                parts.add(part.get());
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(arm.name() + " could not go on", failed.getCause());
        }
        return Outcome.sum(parts, (System.nanoTime() - begin) / 1e9);
    }

    private static Outcome work(Arm arm, int number, AtomicLong next, Turns turns) throws IOException {
        Histogram histogram = Outcome.histogram();
        long faults = 0;
        try (Arm.Worker worker = arm.worker(number)) {
            for (Turn turn; (turn = turns.next(next)) != null; ) {
                boolean good = worker.perform(turn.ticket, turn.due);
                histogram.recordValue(Math.max(0, System.nanoTime() - turn.due));
                faults += good ? 0 : 1;
            }
        }
        return new Outcome(histogram, faults, 0);
    }

    private static void sleepUntil(long due) {
        for (long left; (left = due - System.nanoTime()) > 0; ) {
            LockSupport.parkNanos(left);
        }
    }

    private record Turn(long ticket, long due) {}

    private interface Turns {
        @org.jspecify.annotations.Nullable Turn next(AtomicLong next);
    }
}
