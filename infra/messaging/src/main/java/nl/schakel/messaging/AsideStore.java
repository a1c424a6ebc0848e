package nl.schakel.messaging;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;

/**
 * What stands aside: one document per {@link AsideKey}, in which the places of the waiting records stand in order. The records
 * themselves stay where they are, in the log. Every change is one write of one document, so a reader that sets something behind the
 * others and a person who has the last of them handled can never both be right.
 */
final class AsideStore {

    /** A family's plan in which something happens every day has a few thousand events in its whole life. */
    static final int MOST = 10_000;

    private static final String ID = AggregateDocument.ID;
    private static final String WAITING = "waiting";
    private static final String FIRST = WAITING + ".0";
    /** True where something waits. It may stay true a moment too long, never turn false too early: where it matters the list itself is asked. */
    private static final String OPEN = "open";
    private static final String FULL = WAITING + "." + (MOST - 1);
    private static final int ACTS = 100;
    private static final int SHOWN = 500;
    private static final Document EXISTS = new Document("$exists", true);
    private static final Document ABSENT = new Document("$exists", false);

    private final MongoCollection<Document> collection;
    private volatile boolean indexed;

    AsideStore(MongoDatabase database) {
        this.collection = database.getCollection("aside").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** Keys of which something stands aside. */
    Set<String> keys(String group, String topic) {
        declareIndexes();
        return collection.find(new Document("group", group).append("topic", topic).append(OPEN, true))
                .projection(new Document("key", 1)).map(found -> found.getString("key")).into(new HashSet<>());
    }

    /** Not at the start: a service may start before its store. */
    private void declareIndexes() {
        if (!indexed) {
            collection.createIndex(new Document("group", 1).append("topic", 1));
            collection.createIndex(new Document(OPEN, 1));
            collection.createIndex(new Document("since", 1));
            indexed = true;
        }
    }

    /**
     * Sets a record behind the others of its key.
     *
     * @return false when nothing stands aside any more, so that it is this record's turn
     */
    boolean behind(AsideKey key, ConsumerRecord<?, ?> message) {
        Document standing = byId(key.id()).append(FIRST, EXISTS);
        Document add = new Document("$addToSet", new Document(WAITING, AsideRecord.of(message).write()));
        if (collection.updateOne(new Document(standing).append(FULL, ABSENT), add).getMatchedCount() == 1) {
            return true;
        }
        if (collection.countDocuments(standing) == 1) {
            throw new AsideFull(key.topic());
        }
        return false;
    }

    /** Could not be handled: the first of its key that stands aside, or one behind others that a second reader sets aside as well. */
    void aside(AsideKey key, ConsumerRecord<?, ?> message, String reason, Instant now) {
        Document record = AsideRecord.of(message).write();
        Document start = new Document("group", key.group()).append("topic", key.topic()).append("key", key.key())
                .append("since", Date.from(now)).append("tried", Date.from(now)).append("tries", 1).append("reason", reason)
                .append(OPEN, true).append(WAITING, List.of(record));
        Document again = new Document("$addToSet", new Document(WAITING, record));
        while (collection.updateOne(byId(key.id()).append(FIRST, EXISTS), again).getMatchedCount() == 0) {
            if (!idIsTaken(byId(key.id()).append(FIRST, ABSENT), new Document("$set", start))) {
                return;
            }
        }
    }

    Optional<StandingAside> find(String id) {
        return Optional.ofNullable(collection.find(byId(id)).first()).map(StandingAside::read);
    }

    /** What stands aside, the longest first; then what was put right, the latest first. */
    List<StandingAside> all() {
        List<StandingAside> found = list(new Document(OPEN, true), 1);
        // Somebody died right after the last one was handled.
        found.stream().filter(aside -> aside.waiting().isEmpty()).forEach(aside -> closeWhenEmpty(aside.id()));
        found.removeIf(aside -> aside.waiting().isEmpty());
        found.addAll(list(new Document(OPEN, false), -1));
        return found;
    }

    private List<StandingAside> list(Document which, int order) {
        declareIndexes();
        return collection.find(which).sort(new Document("since", order)).limit(SHOWN).map(StandingAside::read).into(new ArrayList<>());
    }

    long standing() {
        declareIndexes();
        return collection.countDocuments(new Document(OPEN, true));
    }

    /** @return false when nothing stands aside, or this was asked before */
    boolean act(String id, StandingAside.Act act) {
        Document first = byId(id).append(FIRST, EXISTS).append("acts.key", new Document("$ne", act.key()));
        return collection.updateOne(first, new Document("$push", remembered(act))).getMatchedCount() == 1;
    }

    private static Document remembered(StandingAside.Act act) {
        return new Document("acts", new Document("$each", List.of(act.write())).append("$slice", -ACTS));
    }

    /** Takes the first one out, where it still is the first. */
    void done(String id, AsideRecord record) {
        collection.updateOne(inFront(id, record), withoutFirst());
        closeWhenEmpty(id);
    }

    /** The same, because somebody decided so: that and who it was are one write. */
    boolean skip(String id, AsideRecord record, StandingAside.Act act) {
        boolean skipped = collection.updateOne(inFront(id, record), withoutFirst().append("$push", remembered(act))).getMatchedCount() == 1;
        closeWhenEmpty(id);
        return skipped;
    }

    private void closeWhenEmpty(String id) {
        collection.updateOne(byId(id).append(FIRST, ABSENT), new Document("$set", new Document(OPEN, false)));
    }

    private static Document withoutFirst() {
        return new Document("$pop", new Document(WAITING, -1)).append("$set", new Document("tries", 0)).append("$unset", new Document("reason", ""));
    }

    void failed(String id, AsideRecord record, String reason, Instant now) {
        collection.updateOne(inFront(id, record), new Document("$set", new Document("reason", reason).append("tried", Date.from(now)))
                .append("$inc", new Document("tries", 1)));
    }

    /** A later record says all that the earlier ones said. */
    void overtaken(String id) {
        collection.updateOne(byId(id), new Document("$set", new Document(WAITING, List.of()).append(OPEN, false)));
    }

    private static Document byId(String id) {
        return new Document(ID, id);
    }

    private static Document inFront(String id, AsideRecord record) {
        return byId(id).append(FIRST, record.write());
    }

    private boolean idIsTaken(Document filter, Document update) {
        try {
            collection.updateOne(filter, update, new UpdateOptions().upsert(true));
            return false;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return true;
            }
            throw refused;
        }
    }
}
