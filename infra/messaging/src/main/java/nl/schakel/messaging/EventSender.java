package nl.schakel.messaging;

/** Brings one event to the broker. */
interface EventSender {

    /** Returns when the broker has acknowledged; until then nothing later of the same aggregate may be sent. */
    void send(OutboxEntry entry) throws SendFailed, InterruptedException;
}
