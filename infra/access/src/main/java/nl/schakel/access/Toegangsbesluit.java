package nl.schakel.access;

import org.jspecify.annotations.Nullable;

/**
 * The answer of a policy.
 *
 * @param reden one sentence; for a refusal the sentence that the user reads
 * @param grondslag the legal ground or participation it rests on; absent for a refusal
 */
public record Toegangsbesluit(boolean toegestaan, String reden, @Nullable String grondslag) {

    public static Toegangsbesluit toegestaan(String reden, String grondslag) {
        return new Toegangsbesluit(true, reden, grondslag);
    }

    public static Toegangsbesluit geweigerd(String reden) {
        return new Toegangsbesluit(false, reden, null);
    }
}
