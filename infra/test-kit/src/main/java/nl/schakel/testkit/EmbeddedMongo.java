package nl.schakel.testkit;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;

/** A server in this process that speaks MongoDB's wire protocol and keeps everything in memory. */
final class EmbeddedMongo {

    private EmbeddedMongo() {}

    static String start() {
        MongoServer server = new MongoServer(new Backend());
        String uri = server.bindAndGetConnectionString();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
        return uri;
    }

    /** The server has no 'hello', which the health check of Spring Boot asks; 'isMaster' gives the same answer. */
    private static final class Backend extends MemoryBackend {
        @Override
        public Document handleCommand(Channel channel, String database, String command, Document query) {
            return super.handleCommand(channel, database, "hello".equals(command) ? "isMaster" : command, query);
        }
    }
}
