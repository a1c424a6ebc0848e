package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it began.
 *
 * @param eersteContactOp when somebody first spoke with the family; the time until then is what a team wants short
 */
public record Aanmelding(Instant op, String aanleiding, Persoon door, @Nullable Instant eersteContactOp) {

    Aanmelding metEersteContact(Instant contact) {
        return new Aanmelding(op, aanleiding, door, contact);
    }
}
