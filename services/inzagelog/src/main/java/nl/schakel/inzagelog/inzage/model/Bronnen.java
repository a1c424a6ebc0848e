package nl.schakel.inzagelog.inzage.model;

import java.util.Optional;

/** De diensten die vastlegden wie keek: alleen zij weten welke naam erbij hoort. */
public interface Bronnen {

    /** Leeg als de bron het niet weet, of nu niet antwoordt. */
    Optional<Naam> wieIs(String bron, Wieid wie);
}
