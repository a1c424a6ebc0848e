package nl.schakel.messaging;

/**
 * The places where the crash suite kills the process. In production nothing happens there: a service that declares no bean of
 * this type gets {@link #none()}.
 */
@FunctionalInterface
public interface FaultPoints {

    void reached(Point point);

    static FaultPoints none() {
        return point -> {};
    }

    enum Point {
        /** The model has decided; nothing is written yet. */
        P1,
        /** Written; not answered, not handed to the relay. */
        P2,
        /** The caller may have its answer; the relay has the events in memory only. */
        P3,
        /** Given to the producer; no ack yet. */
        P4,
        /** Acknowledged by the broker; still in the outbox. */
        P5,
        /** Out of the outbox; {@code pendingSince} still there, when there was another change meanwhile. */
        P6,
        /** An event was read from Kafka; its effect is not written. */
        P7,
        /** The effect of an event is written; its offset is not committed. */
        P8
    }
}
