package nl.schakel.bench.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.List;
import org.bson.Document;

/** What procesevaluatie builds from events, and what its peer builds: thrown away between rounds, and counted after them. */
public final class Timelines implements AutoCloseable {

    public static final String COLLECTION = "tijdlijnen";

    private final MongoClient client;
    private final MongoCollection<Document> timelines;

    public Timelines(String store, String database) {
        this.client = MongoClients.create(store);
        this.timelines = client.getDatabase(database).getCollection(COLLECTION);
    }

    public void drop() {
        timelines.drop();
    }

    /** Moments on all timelines together. */
    public long moments() {
        long moments = 0;
        for (Document timeline : timelines.find()) {
            moments += timeline.getList("momenten", Document.class, List.of()).size();
        }
        return moments;
    }

    @Override
    public void close() {
        client.close();
    }
}
