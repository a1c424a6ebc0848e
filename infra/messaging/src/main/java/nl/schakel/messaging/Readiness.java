package nl.schakel.messaging;

import java.util.List;

/** Whether the relay may send yet, and what must be done before it does. */
interface Readiness {

    boolean maySend();

    /** Called by the sweep, again and again until it has nothing left to do. */
    default void prepare(List<Outboxes> watched) {}

    /** The store was away: it may not be the one that it was. */
    default void doubt() {}

    /** How many aggregates are behind what this service told others, as far as nobody has looked at that. */
    default long behind() {
        return 0;
    }
}
