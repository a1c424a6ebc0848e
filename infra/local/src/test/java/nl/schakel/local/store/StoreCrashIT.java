package nl.schakel.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store's own process is killed (-9) while four writers work. What was acknowledged must be there afterwards. */
class StoreCrashIT {

    private static final int ROUNDS = 6;
    private static final int WRITERS = 4;

    @TempDir
    Path folder;

    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger writes = new AtomicInteger();

    @Test
    void verliestNietsDatIsBevestigdAlsHetProcesWordtGedood() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            int port = freePort();
            Process process = start(port);
            try (MongoClient client = connect(port)) {
                MongoCollection<Document> cases = awaitReady(client);
                check(cases);
                List<Thread> writers = startWriters(cases, round);
                Thread.sleep(700 + round * 150L);
                process.destroyForcibly().waitFor();
                for (Thread writer : writers) {
                    writer.join();
                }
            } finally {
                process.destroyForcibly();
            }
        }
        checkAfterLastRound();
        Files.writeString(Files.createDirectories(Path.of("target", "crash")).resolve("14.md"),
                "| 14 | %d × kill -9 of the embedded store under load | %,d | 0 | 0 | 0 |%n".formatted(ROUNDS, writes.get()));
        assertThat(writes.get()).isGreaterThan(ROUNDS * 20);
    }

    private void checkAfterLastRound() throws Exception {
        int port = freePort();
        Process process = start(port);
        try (MongoClient client = connect(port)) {
            check(awaitReady(client));
        } finally {
            process.destroyForcibly();
        }
    }

    /** Every case has at least the version that was acknowledged, with as many events, and its unique key finds it. */
    private void check(MongoCollection<Document> cases) {
        acknowledged.forEach((id, version) -> {
            Document found = cases.find(new Document("nummer", "nr-" + id)).first();
            assertThat(found).as("case %s", id).isNotNull();
            assertThat(found.getLong("version")).isGreaterThanOrEqualTo(version);
            assertThat(found.getList("outbox", Document.class)).hasSize((int) (found.getLong("version") - 1));
        });
        assertThat(cases.countDocuments()).isGreaterThanOrEqualTo(acknowledged.size());
    }

    private List<Thread> startWriters(MongoCollection<Document> cases, int round) {
        return IntStream.range(0, WRITERS)
                .mapToObj(writer -> Thread.ofPlatform().start(() -> write(cases, round + "-" + writer)))
                .toList();
    }

    private void write(MongoCollection<Document> cases, String prefix) {
        try {
            for (int i = 0; ; i++) {
                String id = prefix + "-" + i / 5;
                if (i % 5 == 0) {
                    cases.insertOne(new Document("_id", id).append("nummer", "nr-" + id).append("version", 1L).append("outbox", List.of()));
                    acknowledged.put(id, 1L);
                } else {
                    long version = 1L + i % 5;
                    cases.updateOne(new Document("_id", id).append("version", version - 1), Updates.combine(
                            Updates.set("version", version), Updates.push("outbox", new Document("seq", version))));
                    acknowledged.put(id, version);
                }
                writes.incrementAndGet();
            }
        } catch (MongoException e) {
            // Killed: what was on its way has no answer and is not counted.
        }
    }

    private static MongoCollection<Document> awaitReady(MongoClient client) {
        MongoCollection<Document> cases = client.getDatabase("proef").getCollection("casussen");
        cases.createIndex(Indexes.ascending("nummer"), new IndexOptions().unique(true));
        return cases;
    }

    private Process start(int port) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dlogback.configurationFile=logback-infra.xml",
                "-cp", System.getProperty("java.class.path"), Store.class.getName(), folder.toString(), String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "uit.log"))
                .start();
    }

    private static MongoClient connect(int port) {
        return MongoClients.create("mongodb://127.0.0.1:" + port + "/?w=majority&journal=true&retryWrites=false&serverSelectionTimeoutMS="
                + TimeUnit.SECONDS.toMillis(20));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
