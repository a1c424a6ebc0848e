package nl.schakel.gezinsplan.casus.model;

import java.util.UUID;

/**
 * A place in the plan where people write.
 *
 * @param deelId the wish, the goal, the action, or the point on the agenda of a meeting
 */
public record Tekstplek(Soort soort, UUID deelId) {

    public enum Soort {
        WENS,
        DOEL,
        WERKAANTEKENING,
        ACTIE,
        NIET_GELUKT,
        NOTITIE
    }
}
