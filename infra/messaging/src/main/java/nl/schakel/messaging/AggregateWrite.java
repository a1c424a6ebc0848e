package nl.schakel.messaging;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** Builds the one write that stores state, events and what we remember of the trigger. Never a replace. */
record AggregateWrite(String id, long version, Document state, List<OutboxEntry> entries, Trigger trigger, String mark, Instant now) {

    /** House limit far below the 16 MB wall: then a long outage stops commands on this aggregate, and not its sending. */
    static final int MOST_EVENTS = 500;

    static final int MOST_BYTES = 1024 * 1024;

    Document document() {
        Document document = new Document(AggregateDocument.ID, id)
                .append(AggregateDocument.VERSION, version)
                .append(AggregateDocument.STATE, state)
                .append(AggregateDocument.OUTBOX, outbox())
                .append(AggregateDocument.RECENT, List.of(recent()));
        if (trigger instanceof Trigger.Inbound(String subject, String sequence)) {
            document.append(AggregateDocument.SEEN, new Document(SeenKey.of(subject), sequence));
        }
        if (!entries.isEmpty()) {
            document.append(AggregateDocument.PENDING_SINCE, Date.from(entries.getFirst().time()));
        }
        return document;
    }

    Document update(AggregateDocument before) {
        refuseWhenFull(before);
        Document set = new Document(AggregateDocument.VERSION, version).append(AggregateDocument.STATE, state);
        int keep = Recent.keep(before.recent(), now);
        Document push = new Document(
                AggregateDocument.RECENT, new Document("$each", List.of(recent())).append("$slice", -keep));
        if (trigger instanceof Trigger.Inbound(String subject, String sequence)) {
            set.append(SeenKey.path(subject), sequence);
        }
        if (!entries.isEmpty()) {
            push.append(AggregateDocument.OUTBOX, new Document("$each", outbox()));
            // Always set, also when it is there: the relay may be clearing it this very moment.
            Date oldest = before.oldestPending();
            set.append(AggregateDocument.PENDING_SINCE, oldest == null ? Date.from(entries.getFirst().time()) : oldest);
        }
        return new Document("$set", set).append("$push", push);
    }

    private void refuseWhenFull(AggregateDocument before) {
        List<OutboxEntry> unsent = before.outbox();
        int bytes = unsent.stream().mapToInt(OutboxEntry::bytes).sum() + entries.stream().mapToInt(OutboxEntry::bytes).sum();
        if (!entries.isEmpty() && (unsent.size() + entries.size() > MOST_EVENTS || bytes > MOST_BYTES)) {
            throw new OutboxFull(id, unsent.size());
        }
    }

    private List<Document> outbox() {
        return entries.stream().map(OutboxEntry::write).toList();
    }

    private Document recent() {
        Document entry = new Document(AggregateDocument.RECENT_MARK, mark).append(AggregateDocument.RECENT_AT, Date.from(now));
        return trigger instanceof Trigger.Command(String key) ? entry.append(AggregateDocument.RECENT_KEY, key) : entry;
    }
}
