package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is asked to coordinate from now on, with what he or she has to know. Until the answer is yes, who coordinates
 * goes on: there is always exactly one.
 *
 * @param aanId the participant who is asked
 * @param antwoord what the one who was asked said with it
 */
public record Overdracht(
        UUID id, UUID aanId, String notitie, Persoon door, Instant op, Stand stand, @Nullable String antwoord) {

    public enum Stand {
        GEVRAAGD,
        AANGENOMEN,
        AFGEWEZEN,
        INGETROKKEN
    }

    Overdracht met(Stand nieuw, @Nullable String gezegd) {
        return new Overdracht(id, aanId, notitie, door, op, nieuw, gezegd);
    }
}
