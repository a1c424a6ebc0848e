package nl.schakel.messaging;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The stored document of one aggregate, as it was at one version. The outbox is no part of the aggregate: only this package sees it. */
record AggregateDocument(Document document) {

    static final String ID = "_id";
    static final String VERSION = "version";
    static final String STATE = "state";
    static final String OUTBOX = "outbox";
    static final String RECENT = "recent";
    static final String SEEN = "seen";
    static final String PENDING_SINCE = "pendingSince";
    static final String STOPPED = "stopped";
    static final String RECENT_KEY = "key";
    static final String RECENT_MARK = "mark";
    static final String RECENT_AT = "at";

    String id() {
        return document.getString(ID);
    }

    long version() {
        return document.get(VERSION, Number.class).longValue();
    }

    Document state() {
        return document.get(STATE, Document.class);
    }

    List<OutboxEntry> outbox() {
        return document.getList(OUTBOX, Document.class, List.of()).stream().map(OutboxEntry::read).toList();
    }

    boolean knows(Trigger trigger) {
        return switch (trigger) {
            case Trigger.Command(String key) -> recent().stream().anyMatch(entry -> key.equals(entry.getString(RECENT_KEY)));
            case Trigger.Inbound(String subject, String sequence) -> {
                String last = lastSeen(subject);
                yield last != null && last.compareTo(sequence) >= 0;
            }
            case Trigger.Internal() -> false;
        };
    }

    /** Whether one particular attempt to write, and not another with the same key, made it into the document. */
    boolean carries(String mark) {
        return recent().stream().anyMatch(entry -> mark.equals(entry.getString(RECENT_MARK)));
    }

    /** Since when something has been waiting: the oldest event still here, not the time this field was last written. */
    @Nullable Date oldestPending() {
        List<OutboxEntry> outbox = outbox();
        return outbox.isEmpty() ? null : Date.from(outbox.getFirst().time());
    }

    private @Nullable String lastSeen(String subject) {
        Document seen = document.get(SEEN, Document.class);
        return seen == null ? null : seen.getString(SeenKey.of(subject));
    }

    /** What is remembered of the latest changes, the last one last. */
    List<Document> recent() {
        return document.getList(RECENT, Document.class, List.of());
    }
}
