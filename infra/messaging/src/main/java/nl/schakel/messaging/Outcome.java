package nl.schakel.messaging;

import org.jspecify.annotations.Nullable;

/** How a change ended. Store failures are exceptions, all {@code DataAccessException} or {@code MongoException}: try again later. */
public sealed interface Outcome<S, R extends @Nullable Object> {

    /** Stored, and durable by the store's own promise. */
    record Applied<S, R extends @Nullable Object>(String id, long version, S state, R result) implements Outcome<S, R> {}

    /**
     * Done before: the same idempotency key, an event already seen, or, on {@code create}, an aggregate that is there already.
     * Nothing was stored now; version and state are the present ones.
     */
    record Replayed<S, R extends @Nullable Object>(String id, long version, S state) implements Outcome<S, R> {}

    /** The model said no. Version 0 and no state when it was about creating. */
    record Refused<S, R extends @Nullable Object>(R reason, long version, @Nullable S state) implements Outcome<S, R> {}

    /** There is no aggregate with this id. */
    record Missing<S, R extends @Nullable Object>() implements Outcome<S, R> {}
}
