package nl.schakel.procesevaluatie.evaluatie.model;

import java.time.LocalDate;
import nl.schakel.procesevaluatie.gedeeld.model.Rol;
import org.jspecify.annotations.Nullable;

/**
 * Iemand met een account die deze evaluatie mag zien.
 *
 * @param tot laatste dag; ontbreekt als die niet is afgesproken
 */
public record Kijker(String persoonId, Rol als, @Nullable String organisatieId, @Nullable LocalDate tot) {

    boolean mag(String persoon, LocalDate dag) {
        return persoonId.equals(persoon) && (tot == null || !tot.isBefore(dag));
    }
}
