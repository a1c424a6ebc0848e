package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What must be different in half a year, in the family's own words.
 *
 * @param gewijzigd who wrote these words instead of earlier ones; absent for the first
 */
public record Wens(
        UUID id, long versie, String tekst, Spreker van, Persoon vastgelegdDoor, Instant vastgelegdOp, @Nullable Wijziging gewijzigd)
        implements Onderdeel {

    Wens metTekst(String nieuw, Door door) {
        return new Wens(id, versie + 1, nieuw, van, vastgelegdDoor, vastgelegdOp, door.wijziging());
    }

    Wijziging geschreven() {
        return gewijzigd == null ? new Wijziging(vastgelegdDoor.naam(), vastgelegdOp) : gewijzigd;
    }
}
