package nl.schakel.access;

import java.time.Instant;
import java.util.List;

/** The access log: only grows. */
public interface Inzageregister {

    /**
     * Returns once the line is stored for good, so that nobody has seen what is not in the log.
     *
     * @throws InzageNietVastgelegd when it could not be stored; the request must then fail
     */
    void leg(Inzageregel regel);

    /**
     * The same without waiting, for a line that can be stored while something else is. Nothing may be answered before
     * {@link Vastlegging#wacht()} has returned.
     */
    default Vastlegging begin(Inzageregel regel) {
        leg(regel);
        return () -> {};
    }

    /** A line that is being stored. */
    @FunctionalInterface
    interface Vastlegging {

        /**
         * Returns once the line is stored for good.
         *
         * @throws InzageNietVastgelegd when it could not be stored; the request must then fail
         */
        void wacht();
    }

    /** What the family may read: who looked at its data, newest first. */
    List<Inzageregel> vanCasus(String casusId, Instant vanaf, int hoogstens);
}
