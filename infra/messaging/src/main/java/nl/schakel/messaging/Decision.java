package nl.schakel.messaging;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the model answers.
 *
 * @param <S> the aggregate
 * @param <R> what the service wants to know afterwards: the ids that were made, or the refusal
 */
public sealed interface Decision<S, R extends @Nullable Object> {

    /** The change stands: this state and these events are stored together or not at all. */
    record Accepted<S, R extends @Nullable Object>(S state, List<OutgoingEvent> events, R result) implements Decision<S, R> {
        public Accepted {
            Objects.requireNonNull(state, "state");
            events = List.copyOf(events);
        }
    }

    /** Nothing is stored. */
    record Refused<S, R extends @Nullable Object>(R reason) implements Decision<S, R> {}
}
