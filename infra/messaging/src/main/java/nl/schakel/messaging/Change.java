package nl.schakel.messaging;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One change on its way into the store: decide, compare-and-set, and when that is lost, once more from the start. */
final class Change<S, R extends @Nullable Object> {

    private static final int ATTEMPTS = 60;
    private static final int LONGEST_PAUSE_MILLIS = 25;

    private final AggregateStore<S> store;
    private final String id;
    private final Trigger trigger;
    /** Tells this call's write from that of another call with the same key. */
    private final String mark = UUID.randomUUID().toString();
    private @Nullable Attempt<S, R> unanswered;

    Change(AggregateStore<S> store, String id, Trigger trigger) {
        this.store = store;
        this.id = id;
        this.trigger = trigger;
    }

    /** @param decide null when there is nothing to decide: missing, or done before */
    Outcome<S, R> run(Function<@Nullable AggregateDocument, @Nullable Decision<S, R>> decide) {
        for (int round = 1; round <= ATTEMPTS; round++) {
            AggregateDocument found = unanswered == null ? store.collection().read(id) : store.collection().readSettled(id, 0);
            if (unanswered != null && found != null && found.carries(mark)) {
                store.relay().look(store.outboxes(), id);
                return unanswered.applied(id);
            }
            Outcome<S, R> outcome = switch (decide.apply(found)) {
                case null -> nothingToDo(found);
                case Decision.Refused<S, R>(R reason) -> refused(reason, found);
                case Decision.Accepted<S, R> accepted -> write(found, accepted);
            };
            if (outcome != null) {
                return outcome;
            }
            Pause.of(Duration.ofMillis(ThreadLocalRandom.current().nextInt(Math.min(round, LONGEST_PAUSE_MILLIS))));
        }
        throw new AggregateBusy(id, ATTEMPTS);
    }

    private Outcome<S, R> nothingToDo(@Nullable AggregateDocument found) {
        if (found == null) {
            return new Outcome.Missing<>();
        }
        // What another request wrote may not be safe from a failover yet; to say 'done' we must know that it is.
        AggregateDocument settled = store.collection().readSettled(id, found.version());
        Stored<S> stored = store.stored(settled == null ? found : settled);
        return new Outcome.Replayed<>(id, stored.version(), stored.state());
    }

    private Outcome<S, R> refused(R reason, @Nullable AggregateDocument found) {
        return found == null
                ? new Outcome.Refused<>(reason, 0, null)
                : new Outcome.Refused<>(reason, found.version(), store.stored(found).state());
    }

    /** Null when the race was lost, or when nobody knows: then the next round reads first. */
    private @Nullable Outcome<S, R> write(@Nullable AggregateDocument found, Decision.Accepted<S, R> accepted) {
        long version = found == null ? store.outboxes().firstVersion(id) : found.version() + 1;
        Attempt<S, R> attempt = new Attempt<>(version, accepted);
        List<OutboxEntry> entries = store.relay().stamp().stamp(id, version, accepted.events());
        AggregateWrite write = new AggregateWrite(id, version, store.mapping().write(accepted.state()), entries, trigger, mark, store.relay().stamp().now());
        store.relay().faults().reached(FaultPoints.Point.P1);
        try {
            boolean stored = found == null
                    ? store.collection().insert(write.document())
                    : store.collection().compareAndSet(id, found.version(), write.update(found));
            return stored ? done(found, entries, attempt) : null;
        } catch (OutcomeUnknown lost) {
            unanswered = attempt;
            return null;
        }
    }

    private Outcome<S, R> done(@Nullable AggregateDocument found, List<OutboxEntry> entries, Attempt<S, R> attempt) {
        store.relay().faults().reached(FaultPoints.Point.P2);
        if (!entries.isEmpty()) {
            if (found == null || found.outbox().isEmpty()) {
                store.relay().handOff(store.outboxes(), id, entries);
            } else {
                store.relay().look(store.outboxes(), id);
            }
        }
        return attempt.applied(id);
    }

    private record Attempt<S, R extends @Nullable Object>(long version, Decision.Accepted<S, R> accepted) {
        Outcome<S, R> applied(String id) {
            return new Outcome.Applied<>(id, version, accepted.state(), accepted.result());
        }
    }
}
