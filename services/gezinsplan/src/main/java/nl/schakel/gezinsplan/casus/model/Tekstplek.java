package nl.schakel.gezinsplan.casus.model;

import java.util.UUID;

/**
 * A place in the plan where people write.
 *
 * @param deelId the wish, the goal or the action
 */
public record Tekstplek(Soort soort, UUID deelId) {

    public enum Soort {
        WENS,
        DOEL,
        WERKAANTEKENING,
        ACTIE,
        NIET_GELUKT
    }
}
