package nl.schakel.inzagelog.toegang.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Iemand die bij het gezin zelf hoort.
 *
 * @param tot laatste dag; ontbreekt als die niet is afgesproken
 */
public record Gezinslid(String persoonId, @Nullable LocalDate tot) {

    public boolean geldtOp(LocalDate dag) {
        return tot == null || !tot.isBefore(dag);
    }
}
