package nl.schakel.messaging;

import static nl.schakel.messaging.AggregateDocument.ID;
import static nl.schakel.messaging.AggregateDocument.OUTBOX;
import static nl.schakel.messaging.AggregateDocument.PENDING_SINCE;
import static nl.schakel.messaging.AggregateDocument.STOPPED;
import static nl.schakel.messaging.AggregateDocument.VERSION;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;

/** The outboxes of one collection, as the relay sees them. */
final class Outboxes {

    private static final int BATCH = 200;
    /** Where whole outboxes come along: together they may be larger than memory. */
    private static final int FEW = 20;

    private final MongoCollection<Document> collection;
    private volatile Map<String, Long> toldOfGone = Map.of();

    /**
     * Reads what no failover can take back: an event that is published cannot be unpublished. Writes need no such promise: when
     * a removal is lost the event is sent once more, and that is all.
     */
    Outboxes(MongoCollection<Document> collection) {
        this.collection = collection.withReadConcern(ReadConcern.MAJORITY).withWriteConcern(WriteConcern.W1);
    }

    String name() {
        return collection.getNamespace().getCollectionName();
    }

    /** Sparse: these fields are absent nearly always, so the indexes stay tiny. The embedded server takes them and scans. */
    void declareIndexes() {
        collection.createIndex(new Document(PENDING_SINCE, 1), new IndexOptions().sparse(true));
        collection.createIndex(new Document(STOPPED, 1), new IndexOptions().sparse(true));
    }

    /** Ids of aggregates with something unsent, longest waiting first. */
    FindIterable<Document> pending() {
        return collection.find(new Document(PENDING_SINCE, exists()))
                .projection(new Document(ID, 1).append(PENDING_SINCE, 1))
                .sort(new Document(PENDING_SINCE, 1))
                .batchSize(BATCH);
    }

    long countPending() {
        return collection.countDocuments(new Document(PENDING_SINCE, exists()));
    }

    long countStopped() {
        return collection.countDocuments(new Document(STOPPED, exists()));
    }

    Optional<Instant> oldestPending() {
        return Optional.ofNullable(pending().limit(1).first()).map(found -> found.getDate(PENDING_SINCE).toInstant());
    }

    /** Also of who stands still. */
    void eachUnsent(Consumer<OutboxEntry> each) {
        for (String mark : List.of(PENDING_SINCE, STOPPED)) {
            collection.find(new Document(mark, exists())).projection(new Document(OUTBOX, 1)).batchSize(FEW)
                    .forEach(found -> new AggregateDocument(found).outbox().forEach(each));
        }
    }

    /** In the order of their making. */
    List<OutboxEntry> unsent(String id) {
        Document found = collection.find(byId(id)).projection(new Document(OUTBOX, 1)).first();
        return found == null ? List.of() : new AggregateDocument(found).outbox();
    }

    /** Nothing came after what was sent, so one write does all. False when there was another change. */
    boolean clear(String id, OutboxEntry lastSent) {
        Document unchanged = byId(id).append(VERSION, lastSent.version());
        Document nothingLeft = new Document("$set", new Document(OUTBOX, List.of())).append("$unset", marks());
        return collection.updateOne(unchanged, nothingLeft).getMatchedCount() == 1;
    }

    void remove(String id, OutboxEntry lastSent) {
        Document sent = new Document(OutboxEntry.SEQ, new Document("$lte", lastSent.seq()));
        collection.updateOne(byId(id), new Document("$pull", new Document(OUTBOX, sent)));
    }

    /** Only where nothing is left: an event pushed meanwhile must stay findable. */
    void clearWhereEmpty(String id) {
        Document empty = byId(id).append(OUTBOX, new Document("$size", 0));
        collection.updateOne(empty, new Document("$unset", marks()));
    }

    private static Document marks() {
        return new Document(PENDING_SINCE, "").append(STOPPED, "");
    }

    /** Takes an aggregate out of the sweep; whoever mends what is wrong puts it back with {@link #restart}. */
    void stop(String id, OutboxEntry culprit, String reason, Instant now) {
        Document stopped = new Document("seq", culprit.seq()).append("type", culprit.type()).append("reason", reason).append("since", Date.from(now));
        collection.updateOne(byId(id), new Document("$set", new Document(STOPPED, stopped)).append("$unset", new Document(PENDING_SINCE, "")));
    }

    boolean restart(String id, Instant now) {
        Document isStopped = byId(id).append(STOPPED, exists());
        Document restart = new Document("$set", new Document(PENDING_SINCE, Date.from(now))).append("$unset", new Document(STOPPED, ""));
        return collection.updateOne(isStopped, restart).getMatchedCount() == 1;
    }

    List<Document> stopped() {
        return collection.find(new Document(STOPPED, exists()))
                .projection(new Document(STOPPED, 1))
                .sort(new Document(ID, 1))
                .limit(BATCH)
                .into(new ArrayList<>());
    }

    /** @return of those that are here */
    Map<String, Long> versions(List<String> ids) {
        Map<String, Long> versions = new HashMap<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            collection.find(new Document(ID, new Document("$in", ids.subList(from, Math.min(ids.size(), from + BATCH)))))
                    .projection(new Document(VERSION, 1))
                    .forEach(found -> versions.put(found.getString(ID), new AggregateDocument(found).version()));
        }
        return versions;
    }

    /**
     * Makes the numbers of an aggregate go on above what others heard of it; of unsent events too, but for those that they did hear.
     * Only while nothing is sent.
     */
    void lift(String id, long reached, Collection<String> heard) {
        MongoCollection<Document> durable = collection.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        while (true) {
            Document stored = collection.find(byId(id)).projection(new Document(VERSION, 1).append(OUTBOX, 1)).first();
            if (stored == null) {
                return;
            }
            AggregateDocument found = new AggregateDocument(stored);
            boolean above = found.version() >= reached && found.outbox().stream().allMatch(entry -> heard.contains(entry.id()) || entry.version() > reached);
            if (above) {
                return;
            }
            List<Document> outbox = found.outbox().stream().map(entry -> heard.contains(entry.id()) ? entry : entry.lifted(reached)).map(OutboxEntry::write).toList();
            Document lifted = new Document(VERSION, found.version() + reached).append(OUTBOX, outbox);
            if (durable.updateOne(byId(id).append(VERSION, found.version()), new Document("$set", lifted)).getMatchedCount() == 1) {
                return;
            }
        }
    }

    /** @param told the last versions that others heard of aggregates that are here no more */
    void beginAbove(Map<String, Long> told) {
        toldOfGone = Map.copyOf(told);
    }

    long firstVersion(String id) {
        return toldOfGone.getOrDefault(id, 0L) + 1;
    }

    private static Document byId(String id) {
        return new Document(ID, id);
    }

    private static Document exists() {
        return new Document("$exists", true);
    }
}
