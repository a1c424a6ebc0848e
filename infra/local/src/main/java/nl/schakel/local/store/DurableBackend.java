package nl.schakel.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.util.Set;
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
        return mustBeCommitted(message.getDocument())
                ? commits.thenCommit(() -> super.handleMessage(message))
                : super.handleMessage(message);
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
        String name = command.keySet().iterator().next().toLowerCase(java.util.Locale.ROOT);
        return WRITES.contains(name)
                || command.get("readConcern") instanceof Document concern && SAFE_READS.contains(String.valueOf(concern.get("level")));
    }
}
