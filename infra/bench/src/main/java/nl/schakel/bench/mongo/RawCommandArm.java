package nl.schakel.bench.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import nl.schakel.bench.load.Arm;
import org.bson.Document;

/**
 * The floor of a command: read the document, set its state if nobody was first. The driver in our own process, no network hop to a
 * service, no rights, no event. The documents are copies of real ones, so as large.
 */
public final class RawCommandArm implements Arm, AutoCloseable {

    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String STATE = "state";

    private final MongoClient client;
    private final MongoCollection<Document> floor;
    private final List<String> ids = new ArrayList<>();

    /** Copies what the service made. */
    public RawCommandArm(String store, String database, String collection) {
        this.client = MongoClients.create(store);
        this.floor = client.getDatabase("bench").getCollection("floor").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        // What an earlier measure left.
        floor.drop();
        client.getDatabase(database).getCollection(collection).find().forEach(real -> {
            floor.insertOne(new Document(ID, real.get(ID)).append(VERSION, 1L).append(STATE, real.get(STATE)));
            ids.add(real.getString(ID));
        });
    }

    @Override
    public String name() {
        return "floor";
    }

    @Override
    public Worker worker(int number) {
        return new Worker() {
            @Override
            public boolean perform(long ticket, long due) {
                return write(ids.get((int) (ticket % ids.size())));
            }

            @Override
            public void close() {
                // the client is shared, as in the service
            }
        };
    }

    private boolean write(String id) {
        Document found = floor.find(new Document(ID, id)).first();
        if (found == null) {
            return false;
        }
        long version = found.getLong(VERSION);
        Document set = new Document(VERSION, version + 1).append(STATE, found.get(STATE));
        return floor.updateOne(new Document(ID, id).append(VERSION, version), new Document("$set", set)).getMatchedCount() == 1;
    }

    @Override
    public void close() {
        client.close();
    }
}
