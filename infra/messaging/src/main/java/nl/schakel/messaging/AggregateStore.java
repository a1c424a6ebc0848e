package nl.schakel.messaging;

import com.mongodb.client.MongoCollection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Stores aggregates and their events in one document each, so that one atomic write does both on any MongoDB.
 *
 * <p>Document: {@code {_id, version, state, outbox, recent, seen, pendingSince}}. Queries may read {@code state.…}; nobody else may
 * write here, and nobody may ever replace a whole document: that would bring back events that were sent already.
 *
 * @param <S> the aggregate
 */
public final class AggregateStore<S> {

    private final AggregateCollection collection;
    private final StateMapping<S> mapping;
    private final EventRelay relay;
    private final Outboxes outboxes;

    private AggregateStore(AggregateCollection collection, StateMapping<S> mapping, EventRelay relay, Outboxes outboxes) {
        this.collection = collection;
        this.mapping = mapping;
        this.relay = relay;
        this.outboxes = outboxes;
    }

    /** One per collection. The relay sweeps the collection from now on, and declares the index that it needs for it. */
    public static <S> AggregateStore<S> of(MongoCollection<Document> collection, StateMapping<S> mapping, EventRelay relay) {
        return new AggregateStore<>(new AggregateCollection(collection), mapping, relay, relay.watch(collection));
    }

    public Optional<Stored<S>> find(String id) {
        return Optional.ofNullable(collection.read(id)).map(this::stored);
    }

    /** For the service's own queries on this collection. */
    public Stored<S> stored(Document document) {
        return stored(new AggregateDocument(document));
    }

    /**
     * Makes a new aggregate. Derive the id from what must exist once (the idempotency key with the person, the event's subject): then
     * a second arrival finds it and is answered with {@link Outcome.Replayed}.
     */
    public <R extends @Nullable Object> Outcome<S, R> create(String id, Trigger trigger, Supplier<Decision<S, R>> decide) {
        return new Change<S, R>(this, id, trigger).run(found -> found == null ? decide.get() : null);
    }

    /**
     * Changes an aggregate by compare-and-set on its version. When another change comes first, the aggregate is read again and
     * {@code decide} asked again: it must be pure, so ids and times are taken before the call.
     */
    public <R extends @Nullable Object> Outcome<S, R> change(String id, Trigger trigger, Function<Stored<S>, Decision<S, R>> decide) {
        return new Change<S, R>(this, id, trigger).run(found -> found == null || found.knows(trigger) ? null : decide.apply(stored(found)));
    }

    Stored<S> stored(AggregateDocument document) {
        return new Stored<>(document.id(), document.version(), mapping.read(document.state()));
    }

    AggregateCollection collection() {
        return collection;
    }

    StateMapping<S> mapping() {
        return mapping;
    }

    EventRelay relay() {
        return relay;
    }

    Outboxes outboxes() {
        return outboxes;
    }
}
