package nl.schakel.messaging;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Read models that follow events: the effect and 'seen up to here' go into one document by one write, so a second delivery changes
 * nothing. A document may follow several subjects; what it has seen stands in its field {@code seen}.
 */
public final class Inbox {

    private static final String REVISION = "revision";
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> collection;

    private Inbox(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    public static Inbox of(MongoCollection<Document> collection) {
        return new Inbox(collection.withWriteConcern(WriteConcern.MAJORITY.withJournal(true)));
    }

    /**
     * Applies update operators; makes the document when it is not there.
     *
     * @param update operators, such as {@code {$set: {…}, $inc: {…}}}
     * @return false when the event had been applied before
     */
    public boolean apply(String id, IncomingEvent event, Document update) {
        Trigger.Inbound trigger = event.trigger();
        Document unseen = new Document(AggregateDocument.ID, id)
                .append(SeenKey.path(trigger.subject()), new Document("$not", new Document("$gte", trigger.sequence())));
        Document set = new Document(update.get("$set", new Document())).append(SeenKey.path(trigger.subject()), trigger.sequence());
        Document marked = new Document(update).append("$set", set);
        // A duplicate key means: seen before, or another subject just made this document. Only a read can tell.
        while (idIsTaken(() -> collection.updateOne(unseen, marked, UPSERT))) {
            if (read(id).filter(found -> found.knows(trigger)).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Applies a function to the whole document, for changes that operators cannot say. It is asked again when an event of another
     * subject comes first, so it must be pure.
     *
     * @param change the document as it is, or null when there is none yet → as it must become
     * @return false when the event had been applied before
     */
    public boolean fold(String id, IncomingEvent event, Function<@Nullable Document, Document> change) {
        Trigger.Inbound trigger = event.trigger();
        while (true) {
            Optional<AggregateDocument> found = read(id);
            if (found.filter(it -> it.knows(trigger)).isPresent()) {
                return false;
            }
            Document before = found.map(AggregateDocument::document).orElse(null);
            Document after = marked(id, before, new Document(change.apply(before == null ? null : new Document(before))), trigger);
            boolean lost = before == null ? idIsTaken(() -> collection.insertOne(after)) : !replaced(id, before, after);
            if (!lost) {
                return true;
            }
        }
    }

    private boolean replaced(String id, Document before, Document after) {
        Document unchanged = new Document(AggregateDocument.ID, id).append(REVISION, before.get(REVISION));
        return collection.replaceOne(unchanged, after).getMatchedCount() == 1;
    }

    private static Document marked(String id, @Nullable Document before, Document after, Trigger.Inbound trigger) {
        Document seen = before == null ? new Document() : new Document(before.get(AggregateDocument.SEEN, new Document()));
        long revision = before == null || before.get(REVISION) == null ? 0 : before.get(REVISION, Number.class).longValue();
        return after.append(AggregateDocument.ID, id)
                .append(REVISION, revision + 1)
                .append(AggregateDocument.SEEN, seen.append(SeenKey.of(trigger.subject()), trigger.sequence()));
    }

    private Optional<AggregateDocument> read(String id) {
        return Optional.ofNullable(collection.find(new Document(AggregateDocument.ID, id)).first()).map(AggregateDocument::new);
    }

    private static boolean idIsTaken(Runnable write) {
        try {
            write.run();
            return false;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return true;
            }
            throw refused;
        }
    }
}
