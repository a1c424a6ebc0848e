package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Who asks, in which function, and when.
 *
 * @param rol the function from the login, or {@code dienst} when another service tells us something
 */
public record Door(Persoon persoon, String rol, Instant op) {

    /** Dates in a plan are dates at the kitchen table, not in UTC. */
    public static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

    /** No more precise than what is stored, so that the answer to a change equals what a reader sees later. */
    public Door {
        op = op.truncatedTo(ChronoUnit.MILLIS);
    }

    public LocalDate dag() {
        return LocalDate.ofInstant(op, HIER);
    }

    Wijziging wijziging() {
        return new Wijziging(persoon.naam(), op);
    }
}
