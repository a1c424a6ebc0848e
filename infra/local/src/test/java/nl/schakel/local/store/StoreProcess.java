package nl.schakel.local.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** The store in a process of its own, so that it can really die. */
final class StoreProcess implements AutoCloseable {

    private final Process process;
    private final MongoClient client;

    private StoreProcess(Process process, MongoClient client) {
        this.process = process;
        this.client = client;
    }

    /**
     * @param shell what starts it, such as a shell that sets a limit; may be empty
     * @param log   what it says is added to this file
     */
    static StoreProcess start(Path folder, Path log, List<String> shell) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(shell);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Dlogback.configurationFile=logback-infra.xml", "-cp", System.getProperty("java.class.path"), Store.class.getName(),
                folder.toString(), String.valueOf(port)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        return new StoreProcess(process, MongoClients.create("mongodb://127.0.0.1:" + port
                + "/?w=majority&journal=true&retryWrites=false&serverSelectionTimeoutMS=" + TimeUnit.SECONDS.toMillis(20)));
    }

    /** When it is ready. */
    MongoCollection<Document> cases() {
        MongoCollection<Document> cases = client.getDatabase("proef").getCollection("casussen");
        cases.createIndex(Indexes.ascending("nummer"), new IndexOptions().unique(true));
        return cases;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** @return what it said as it ended by itself */
    int awaitEnd() throws InterruptedException {
        return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        client.close();
        process.destroyForcibly();
    }
}
