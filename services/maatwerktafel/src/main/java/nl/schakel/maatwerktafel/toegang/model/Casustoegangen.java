package nl.schakel.maatwerktafel.toegang.model;

import java.util.Optional;

/** The copies of all cases. */
public interface Casustoegangen {

    Optional<Casustoegang> vind(String casusId);

    /** Keeps the newer of the two by sequence, so that a second or late delivery changes nothing. */
    void bewaar(Casustoegang toegang);
}
