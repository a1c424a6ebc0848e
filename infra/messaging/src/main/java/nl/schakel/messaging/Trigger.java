package nl.schakel.messaging;

import java.util.Objects;

/** Why an aggregate changes. It decides how a second arrival of the same thing is recognised. */
public sealed interface Trigger {

    /**
     * A command that somebody gave.
     *
     * @param idempotencyKey stays the same over retries of one command; remembered per aggregate as long as {@link Recent} says
     */
    record Command(String idempotencyKey) implements Trigger {
        public Command {
            Objects.requireNonNull(idempotencyKey, "idempotencyKey");
        }
    }

    /**
     * An event of another service; take it from {@link IncomingEvent#trigger()}.
     *
     * @param subject  topic and subject of the event: within these two the sequence only grows
     * @param sequence lexicographically ordered
     */
    record Inbound(String subject, String sequence) implements Trigger {
        public Inbound {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(sequence, "sequence");
        }
    }

    /** The service's own doing, such as a deadline that passed. Never a repetition of an earlier one. */
    record Internal() implements Trigger {}
}
