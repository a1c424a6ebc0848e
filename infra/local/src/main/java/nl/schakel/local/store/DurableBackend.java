package nl.schakel.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * The MongoDB-compatible backend, made safe against a kill: a write is in the file before its reply leaves, and a read
 * that asks for {@code majority} only answers what is in the file. As shipped, the last second of acknowledged writes is
 * lost.
 */
final class DurableBackend extends H2Backend {

    private static final Set<String> WRITES = Set.of(
            "insert", "update", "delete", "findandmodify", "create", "createindexes", "drop", "dropindexes",
            "dropdatabase", "renamecollection", "aggregate");
    private static final Set<String> SAFE_READS = Set.of("majority", "linearizable");

    private final GroupCommit commits;
    /** The server walks through a collection's indexes without a lock; one that is added meanwhile breaks that walk. */
    private final ReadWriteLock indexes = new ReentrantReadWriteLock();

    DurableBackend(MVStore file, GroupCommit commits) {
        super(file);
        this.commits = commits;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        // The parent's constructor calls this before our own fields are set: ask the parent for the file.
        return new IndexedDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        return mustBeCommitted(message.getDocument()) ? commits.thenCommit(() -> locked(message)) : locked(message);
    }

    private Document locked(MongoMessage message) {
        Lock lock = nameOf(message.getDocument()).endsWith("indexes") ? indexes.writeLock() : indexes.readLock();
        lock.lock();
        try {
            return super.handleMessage(message);
        } finally {
            lock.unlock();
        }
    }

    /** {@code hello} is missing in the server; without it health checks call the store down. */
    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (!command.equals("hello")) {
            return super.handleCommand(channel, database, command, query);
        }
        Document answer = super.handleCommand(channel, database, "isMaster", query);
        answer.put("isWritablePrimary", Boolean.TRUE);
        return answer;
    }

    private static boolean mustBeCommitted(Document command) {
        return WRITES.contains(nameOf(command))
                || command.get("readConcern") instanceof Document concern && SAFE_READS.contains(String.valueOf(concern.get("level")));
    }

    private static String nameOf(Document command) {
        return command.keySet().iterator().next().toLowerCase(Locale.ROOT);
    }
}
