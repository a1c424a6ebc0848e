package nl.schakel.testkit;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A server in this process that speaks MongoDB's wire protocol and keeps everything in memory. */
final class EmbeddedMongo {

    private EmbeddedMongo() {}

    static String start() {
        MongoServer server = new MongoServer(new Backend());
        String uri = server.bindAndGetConnectionString();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
        return uri;
    }

    private static final class Backend extends MemoryBackend {

        private static final Set<String> READS = Set.of("find", "getMore", "count", "distinct", "hello", "isMaster", "ping");

        /**
         * The server walks through a collection's indexes without a lock, and changes a document in place while an earlier
         * read still sends it. So a change is alone, and a read answers with a copy that it makes meanwhile.
         */
        private final ReadWriteLock lock = new ReentrantReadWriteLock();

        @Override
        public Document handleMessage(MongoMessage message) {
            boolean reads = READS.contains(message.getDocument().keySet().iterator().next());
            Lock mine = reads ? lock.readLock() : lock.writeLock();
            mine.lock();
            try {
                return super.handleMessage(message).cloneDeeply();
            } finally {
                mine.unlock();
            }
        }

        /** The server has no 'hello', which the health check of Spring Boot asks; 'isMaster' gives the same answer. */
        @Override
        public Document handleCommand(Channel channel, String database, String command, Document query) {
            return super.handleCommand(channel, database, "hello".equals(command) ? "isMaster" : command, query);
        }
    }
}
