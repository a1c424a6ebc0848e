package nl.schakel.bench.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;

/** The one write that a consumer does for an event: until when it has seen this case. */
public final class SeenCollection implements AutoCloseable {

    private final MongoClient client;
    private final MongoCollection<Document> seen;

    public SeenCollection(String store) {
        this.client = MongoClients.create(store);
        this.seen = client.getDatabase("bench").getCollection("seen").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    public void saw(String subject, String event) {
        seen.updateOne(new Document("_id", subject), new Document("$set", new Document("last", event)), new UpdateOptions().upsert(true));
    }

    @Override
    public void close() {
        client.close();
    }
}
