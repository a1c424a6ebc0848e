package nl.schakel.access.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests that wait at the same moment share one journaled write: whoever gets the lock writes for all who
 * queued, the others find their entry done. Alone, a request pays exactly one write; under load the cost per
 * request falls. There is no background thread that could die or hold entries back.
 */
final class GroupCommit<T> {

    private final Consumer<List<T>> write;
    private final int most;
    private final ConcurrentLinkedQueue<Entry<T>> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();

    GroupCommit(Consumer<List<T>> write, int most) {
        this.write = write;
        this.most = most;
    }

    /** Returns when the value is written; throws what the write threw. */
    void add(T value) {
        Entry<T> entry = new Entry<>(value);
        queue.add(entry);
        while (!entry.done) {
            writing.lock();
            try {
                if (!entry.done) {
                    writeBatch();
                }
            } finally {
                writing.unlock();
            }
        }
        RuntimeException failure = entry.failure;
        if (failure != null) {
            throw failure;
        }
    }

    private void writeBatch() {
        List<Entry<T>> batch = new ArrayList<>();
        for (Entry<T> next; batch.size() < most && (next = queue.poll()) != null; ) {
            batch.add(next);
        }
        RuntimeException failure = null;
        try {
            write.accept(batch.stream().map(Entry::value).toList());
        } catch (RuntimeException e) {
            failure = e;
        }
        for (Entry<T> entry : batch) {
            entry.finish(failure);
        }
    }

    private static final class Entry<T> {
        private final T value;
        private volatile boolean done;
        private volatile @Nullable RuntimeException failure;

        Entry(T value) {
            this.value = value;
        }

        T value() {
            return value;
        }

        void finish(@Nullable RuntimeException e) {
            failure = e;
            done = true;
        }
    }
}
