package nl.schakel.messaging;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;

/**
 * Which aggregates came back older than others know them, for the person who must look at it: {@code {_id, collection, had, reached, at,
 * lifted, looked}}. Whoever has looked at one makes {@code looked} true; then it no longer counts. None is ever removed: a number that was given
 * out stays so.
 */
final class Gaps {

    private static final String HAD = "had";
    private static final String REACHED = "reached";
    private static final String LIFTED = "lifted";
    private static final String LOOKED = "looked";
    private static final Document NOT_LIFTED = new Document(LIFTED, false);

    private final MongoCollection<Document> collection;

    Gaps(MongoDatabase database) {
        this.collection = database.getCollection("restored").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    void remember(Gap gap, Instant now) {
        Document found = new Document(HAD, gap.had()).append(REACHED, gap.reached()).append("at", Date.from(now)).append(LIFTED, false).append(LOOKED, false)
                .append("collection", gap.in() == null ? "" : gap.in().name());
        collection.updateOne(byId(gap.id()), new Document("$set", found), new UpdateOptions().upsert(true));
    }

    /** Not at the start: a service may start before its store. */
    void declareIndexes() {
        collection.createIndex(new Document(LIFTED, 1));
        collection.createIndex(new Document(LOOKED, 1));
    }

    /** Somebody died between finding the gaps and closing them. */
    boolean unfinished() {
        return collection.countDocuments(new Document(NOT_LIFTED).append(HAD, new Document("$gt", 0L))) > 0;
    }

    /** What was told of aggregates that are gone: one that is made anew with such an id must not begin at 1. */
    Map<String, Long> floors() {
        Map<String, Long> floors = new HashMap<>();
        collection.find(new Document(NOT_LIFTED).append(HAD, 0L)).forEach(found -> floors.put(found.getString(AggregateDocument.ID), found.getLong(REACHED)));
        return floors;
    }

    void lifted(String id) {
        collection.updateOne(byId(id), new Document("$set", new Document(LIFTED, true)));
    }

    long standing() {
        return collection.countDocuments(new Document(LOOKED, false));
    }

    private static Document byId(String id) {
        return new Document(AggregateDocument.ID, id);
    }
}
