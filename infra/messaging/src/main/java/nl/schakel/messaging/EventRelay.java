package nl.schakel.messaging;

import com.mongodb.client.MongoCollection;
import java.util.List;
import org.bson.Document;

/**
 * Brings events from the outboxes to Kafka, in order per aggregate, at least once. One per service; auto-configured.
 * Nothing waits for it: a change is done when it is stored.
 */
public abstract sealed class EventRelay permits KafkaRelay, IdleRelay {

    private final OutboxStamp stamp;
    private final FaultPoints faults;

    EventRelay(OutboxStamp stamp, FaultPoints faults) {
        this.stamp = stamp;
        this.faults = faults;
    }

    /** A relay that sends nothing: events stay in their outbox. For tests of a store without a broker. */
    public static EventRelay idle() {
        return new IdleRelay();
    }

    /** From now on, sweep this collection too. */
    abstract Outboxes watch(MongoCollection<Document> aggregates);

    /** These are all unsent events of the aggregate: its outbox was empty in the version that the change compared on. */
    abstract void handOff(Outboxes outboxes, String id, List<OutboxEntry> entries);

    /** Something is unsent, and older events may be too: read the document and send in order. */
    abstract void look(Outboxes outboxes, String id);

    OutboxStamp stamp() {
        return stamp;
    }

    FaultPoints faults() {
        return faults;
    }
}
