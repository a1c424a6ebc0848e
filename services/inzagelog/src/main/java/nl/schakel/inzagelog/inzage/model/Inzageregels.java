package nl.schakel.inzagelog.inzage.model;

import java.time.Instant;
import java.util.Collection;
import java.util.function.Consumer;

/** Alle regels van alle diensten. Groeit alleen: er is niets waarmee een regel kan veranderen of verdwijnen. */
public interface Inzageregels {

    /** Komt terug als alle regels er voorgoed zijn. Een regel die er al was, blijft zoals hij is. */
    void voegToe(Collection<Logregel> regels);

    /** Geeft de regels van een gezin door, de nieuwste eerst. */
    void lees(String casusId, Instant vanaf, Instant tot, Consumer<Logregel> lezer);
}
