package nl.schakel.messaging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Acknowledges what it gets, in order of arrival; can be told to fail or to keep senders waiting. */
final class FakeBroker implements EventSender {

    private final List<OutboxEntry> acknowledged = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger mostWaiting = new AtomicInteger();
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private volatile Function<OutboxEntry, @Nullable Exception> faults = entry -> null;

    @Override
    public void send(OutboxEntry entry) throws SendFailed, InterruptedException {
        mostWaiting.accumulateAndGet(waiting.incrementAndGet(), Math::max);
        try {
            if (!gate.readLock().tryLock(10, TimeUnit.SECONDS)) {
                throw SendFailed.of(new TimeoutException("frozen"));
            }
            gate.readLock().unlock();
            Exception fault = faults.apply(entry);
            if (fault != null) {
                throw SendFailed.of(fault);
            }
            acknowledged.add(entry);
        } finally {
            waiting.decrementAndGet();
        }
    }

    void away() {
        faults = entry -> new TimeoutException("away");
    }

    void back() {
        faults = entry -> null;
    }

    void refuses(String aggregate) {
        faults = entry -> entry.subject().equals(aggregate) ? new RecordTooLargeException("too large") : null;
    }

    void failsWith(Function<OutboxEntry, @Nullable Exception> fault) {
        faults = fault;
    }

    /** Nobody gets an answer until {@link #thaw()}, by the same thread. */
    void freeze() {
        gate.writeLock().lock();
    }

    void thaw() {
        gate.writeLock().unlock();
    }

    int waiting() {
        return waiting.get();
    }

    int mostWaiting() {
        return mostWaiting.get();
    }

    List<OutboxEntry> acknowledged() {
        synchronized (acknowledged) {
            return List.copyOf(acknowledged);
        }
    }

    List<Long> sequence(String aggregate) {
        return acknowledged().stream().filter(entry -> entry.subject().equals(aggregate)).map(OutboxEntry::seq).toList();
    }
}
