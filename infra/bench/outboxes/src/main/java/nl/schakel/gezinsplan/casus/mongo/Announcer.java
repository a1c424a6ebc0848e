package nl.schakel.gezinsplan.casus.mongo;

/** What the outbox under comparison does with an event, inside the transaction that changes the casus. */
interface Announcer {

    void announce(Told event);
}
