package nl.schakel.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;

/** Four writers that go on until the store refuses or is gone, and what they were told is stored. */
final class StoreLoad {

    private static final int WRITERS = 4;

    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final String ballast;
    private volatile boolean enough;

    /** @param ballast in each document, where room must be taken */
    StoreLoad(int ballast) {
        this.ballast = "x".repeat(ballast);
    }

    List<Thread> start(MongoCollection<Document> cases, String round) {
        enough = false;
        return IntStream.range(0, WRITERS).mapToObj(writer -> Thread.ofPlatform().start(() -> write(cases, round + "-" + writer))).toList();
    }

    void stop(List<Thread> writers) throws InterruptedException {
        enough = true;
        for (Thread writer : writers) {
            writer.join();
        }
    }

    int writes() {
        return writes.get();
    }

    /** How often a writer was told no, or nothing at all. */
    int refused() {
        return refused.get();
    }

    private void write(MongoCollection<Document> cases, String prefix) {
        try {
            for (int i = 0; !enough; i++) {
                String id = prefix + "-" + i / 5;
                if (i % 5 == 0) {
                    cases.insertOne(new Document("_id", id).append("nummer", "nr-" + id).append("version", 1L).append("outbox", List.of())
                            .append("ballast", ballast));
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
            refused.incrementAndGet(); // What was on its way has no answer and is not counted.
        }
    }

    /** Every case has at least the version that was acknowledged, with as many events, and its unique key finds it. */
    void check(MongoCollection<Document> cases) {
        acknowledged.forEach((id, version) -> {
            Document found = cases.find(new Document("nummer", "nr-" + id)).first();
            assertThat(found).as("case %s", id).isNotNull();
            assertThat(found.getLong("version")).isGreaterThanOrEqualTo(version);
            assertThat(found.getList("outbox", Document.class)).hasSize((int) (found.getLong("version") - 1));
        });
        assertThat(cases.countDocuments()).isGreaterThanOrEqualTo(acknowledged.size());
    }
}
