package nl.schakel.procesevaluatie.gedeeld.model;

import java.util.Optional;

/** De naam van een gezin, voor wie die mag zien. Wij bewaren hem niet. */
public interface Gezinsnamen {

    /** Leeg als het plan nu niet antwoordt: dan gaat het zonder naam. */
    Optional<String> van(String casusId);
}
