package nl.schakel.bench.mongo;

import com.mongodb.client.MongoCollection;
import java.util.List;
import nl.schakel.bench.load.Arm;
import org.bson.Document;

/** The floor of a question: one document by its id, all over the collection. */
record FindArm(MongoCollection<Document> collection, List<String> ids) implements Arm {

    /** Far from the one before, and none left out: it divides no round number. */
    private static final long STEP = 7_919;

    @Override
    public String name() {
        return "find by id";
    }

    @Override
    public Worker worker(int number) {
        return new Worker() {
            @Override
            public boolean perform(long ticket, long due) {
                String id = ids.get((int) (ticket * STEP % ids.size()));
                return collection.find(new Document("_id", id)).first() != null;
            }

            @Override
            public void close() {
                // the client is shared, as in the service
            }
        };
    }
}
