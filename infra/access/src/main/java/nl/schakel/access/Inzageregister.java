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

    /** What the family may read: who looked at its data, newest first. */
    List<Inzageregel> vanCasus(String casusId, Instant vanaf, int hoogstens);
}
