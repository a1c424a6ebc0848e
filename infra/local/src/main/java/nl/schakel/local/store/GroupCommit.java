package nl.schakel.local.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * One commit serves all writes that were applied before it. Writes share a lock while they touch the maps, a commit holds
 * it alone: so the file never holds half a document, or a document without its index entry.
 */
final class GroupCommit {

    private final MVStore file;
    private final Consumer<MVStoreException> broken;
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final AtomicLong tickets = new AtomicLong();
    private volatile long committed;

    /** @param broken what to do when the file cannot be written any more (disk full, for example) */
    GroupCommit(MVStore file, Consumer<MVStoreException> broken) {
        this.file = file;
        this.broken = broken;
    }

    <T> T thenCommit(Supplier<T> work) {
        T answer;
        long ticket;
        lock.readLock().lock();
        try {
            answer = orBroken(work);
        } finally {
            ticket = tickets.incrementAndGet();
            lock.readLock().unlock();
        }
        commitThrough(ticket);
        return answer;
    }

    /** Gives room of overwritten data back. Alone with the file: the pieces it moves end up in commits as well. */
    void tidy() {
        lock.writeLock().lock();
        try {
            orBroken(() -> file.compact(50, 4 * 1024 * 1024));
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void commitThrough(long ticket) {
        if (committed >= ticket) {
            return;
        }
        lock.writeLock().lock();
        try {
            if (committed < ticket) {
                long covered = tickets.get();
                orBroken(file::commit);
                committed = covered;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** The file closes itself at the first write that fails, whoever was writing; after that nobody gets a good answer any more. */
    private <T> T orBroken(Supplier<T> work) {
        try {
            return work.get();
        } catch (MVStoreException e) {
            // A collection that was dropped meanwhile is closed too, and that is no fault of the file.
            if (e.getErrorCode() != DataUtils.ERROR_CLOSED || file.isClosed()) {
                broken.accept(e);
            }
            throw e;
        }
    }
}
