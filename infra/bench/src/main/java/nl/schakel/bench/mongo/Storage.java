package nl.schakel.bench.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.RawBsonDocument;

/** What stands in the store: per collection how many documents, and how many bytes as they go over the line (BSON, not compressed). */
public final class Storage implements AutoCloseable {

    private final MongoClient client;
    private final List<String> databases;

    public Storage(String store, List<String> databases) {
        this.client = MongoClients.create(store);
        this.databases = databases;
    }

    public record Weight(long count, long bytes) {

        public Weight minus(Weight other) {
            return new Weight(count - other.count, bytes - other.bytes);
        }
    }

    /** By {@code database.collection}. */
    public SortedMap<String, Weight> weigh() {
        SortedMap<String, Weight> weights = new TreeMap<>();
        for (String name : databases) {
            MongoDatabase database = client.getDatabase(name);
            for (String collection : database.listCollectionNames()) {
                weights.put(name + "." + collection, weigh(database, collection));
            }
        }
        return weights;
    }

    private static Weight weigh(MongoDatabase database, String collection) {
        long count = 0;
        long bytes = 0;
        for (RawBsonDocument document : database.getCollection(collection, RawBsonDocument.class).find()) {
            count++;
            bytes += document.getByteBuffer().remaining();
        }
        return new Weight(count, bytes);
    }

    @Override
    public void close() {
        client.close();
    }
}
