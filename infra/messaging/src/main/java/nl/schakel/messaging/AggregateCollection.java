package nl.schakel.messaging;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The writes and reads of aggregates, with the concerns that make an acknowledgement worth something. */
final class AggregateCollection {

    private static final Duration SETTLING = Duration.ofSeconds(5);
    private static final Duration BETWEEN_READS = Duration.ofMillis(50);

    private final MongoCollection<Document> collection;
    private final MongoCollection<Document> settled;

    AggregateCollection(MongoCollection<Document> collection) {
        this.collection = collection.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.settled = this.collection.withReadConcern(ReadConcern.MAJORITY);
    }

    @Nullable AggregateDocument read(String id) {
        return read(collection, id);
    }

    /** False when another document has this id already. */
    boolean insert(Document document) {
        return write(document.getString(AggregateDocument.ID), () -> collection.insertOne(document).wasAcknowledged());
    }

    /** False when the aggregate is no longer at this version. */
    boolean compareAndSet(String id, long version, Document update) {
        Document unchanged = new Document(AggregateDocument.ID, id).append(AggregateDocument.VERSION, version);
        return write(id, () -> collection.updateOne(unchanged, update).getMatchedCount() == 1);
    }

    /**
     * Waits for an answer that no failover can take back. Used where we must know: after a write whose answer got lost, and
     * before we tell that something was done by an earlier request.
     *
     * @param version the oldest version that will do
     */
    @Nullable AggregateDocument readSettled(String id, long version) {
        MongoException last = null;
        long until = System.nanoTime() + SETTLING.toNanos();
        do {
            try {
                AggregateDocument found = read(settled, id);
                if (version == 0 || (found != null && found.version() >= version)) {
                    return found;
                }
            } catch (MongoException unreachable) {
                last = unreachable;
            }
            Pause.of(BETWEEN_READS);
        } while (System.nanoTime() < until);
        throw new OutcomeUnknown(id, last);
    }

    private static @Nullable AggregateDocument read(MongoCollection<Document> from, String id) {
        Document found = from.find(new Document(AggregateDocument.ID, id)).first();
        return found == null ? null : new AggregateDocument(found);
    }

    private static boolean write(String id, Write write) {
        try {
            return write.matched();
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        } catch (MongoTimeoutException noServer) {
            throw noServer; // no server was found, so nothing was sent
        } catch (MongoException open) {
            throw new OutcomeUnknown(id, open);
        }
    }

    private interface Write {
        boolean matched();
    }
}
