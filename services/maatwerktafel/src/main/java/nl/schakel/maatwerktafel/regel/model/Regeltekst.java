package nl.schakel.maatwerktafel.regel.model;

import org.jspecify.annotations.Nullable;

/**
 * Wat er over een regel te lezen is.
 *
 * @param bron where it is written; a habit is written nowhere
 * @param eigenaar who could change it
 * @param bedoeling what the rule is there for
 */
public record Regeltekst(
        String titel, Soort soort, String bron, @Nullable String artikel, String eigenaar, @Nullable String bedoeling) {

    public enum Soort {
        WET,
        VERORDENING,
        BELEIDSREGEL,
        WERKINSTRUCTIE,
        CONTRACT,
        /** Nobody wrote it down, yet everybody does it: often more is allowed than people think. */
        GEWOONTE
    }
}
