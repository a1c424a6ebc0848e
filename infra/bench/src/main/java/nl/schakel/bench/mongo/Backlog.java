package nl.schakel.bench.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.List;
import org.bson.Document;

/** The events that wait in their outboxes, seen from outside, and a copy of them for the peer to send. */
public final class Backlog implements AutoCloseable {

    public static final String DATABASE = "bench";
    public static final String COPY = "backlog";

    private final MongoClient client;
    private final MongoCollection<Document> real;
    private final MongoCollection<Document> copy;

    public Backlog(String store) {
        this.client = MongoClients.create(store);
        this.real = client.getDatabase("gezinsplan").getCollection("casussen");
        this.copy = client.getDatabase(DATABASE).getCollection(COPY).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        copy.createIndex(new Document("pendingSince", 1));
    }

    /** Whole documents, so that the peer reads and rewrites as much as we do. */
    public int copy() {
        copy.deleteMany(new Document());
        int events = 0;
        for (Document waiting : real.find()) {
            List<Document> outbox = waiting.getList("outbox", Document.class, List.of());
            if (!outbox.isEmpty()) {
                copy.insertOne(waiting);
                events += outbox.size();
            }
        }
        return events;
    }

    @Override
    public void close() {
        client.close();
    }
}
