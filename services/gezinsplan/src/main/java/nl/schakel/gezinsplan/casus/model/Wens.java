package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;
import java.util.UUID;

/** What must be different in half a year, in the family's own words. */
public record Wens(UUID id, long versie, String tekst, Spreker van, Persoon vastgelegdDoor, Instant vastgelegdOp)
        implements Onderdeel {

    Wens metTekst(String nieuw) {
        return new Wens(id, versie + 1, nieuw, van, vastgelegdDoor, vastgelegdOp);
    }
}
