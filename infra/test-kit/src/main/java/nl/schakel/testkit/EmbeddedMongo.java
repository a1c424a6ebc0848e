package nl.schakel.testkit;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
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

        /** The server walks through a collection's indexes without a lock; one that is added meanwhile breaks that walk. */
        private final ReadWriteLock indexes = new ReentrantReadWriteLock();

        @Override
        public Document handleMessage(MongoMessage message) {
            boolean changesIndexes = message.getDocument().keySet().iterator().next().endsWith("Indexes");
            Lock lock = changesIndexes ? indexes.writeLock() : indexes.readLock();
            lock.lock();
            try {
                return super.handleMessage(message);
            } finally {
                lock.unlock();
            }
        }

        /** The server has no 'hello', which the health check of Spring Boot asks; 'isMaster' gives the same answer. */
        @Override
        public Document handleCommand(Channel channel, String database, String command, Document query) {
            return super.handleCommand(channel, database, "hello".equals(command) ? "isMaster" : command, query);
        }
    }
}
