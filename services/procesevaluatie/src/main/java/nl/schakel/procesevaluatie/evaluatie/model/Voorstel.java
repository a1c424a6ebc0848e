package nl.schakel.procesevaluatie.evaluatie.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Waarmee de evaluatie begon. Verandert niet meer.
 *
 * @param reden in de woorden van wie het vroeg; ontbreekt als Schakel het voorstelde
 * @param doorPersoonId wie het vroeg; ontbreekt als Schakel het voorstelde
 * @param sleutel herkent dezelfde vraag als die nog eens komt
 */
public record Voorstel(
        String casusId,
        Soort soort,
        Aanleiding aanleiding,
        @Nullable String reden,
        Instant op,
        @Nullable String doorPersoonId,
        @Nullable String sleutel) {}
