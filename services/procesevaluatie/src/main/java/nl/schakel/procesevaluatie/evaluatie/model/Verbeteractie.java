package nl.schakel.procesevaluatie.evaluatie.model;

import java.time.LocalDate;

/**
 * Wat iemand anders gaat doen.
 *
 * @param eigenaar mens en organisatie, in woorden
 * @param versie versie van de evaluatie waarin deze actie het laatst veranderde
 */
public record Verbeteractie(String id, long versie, String wat, String eigenaar, LocalDate uiterlijk, Voortgang stand) {

    /** Hoe het ermee gaat. */
    public enum Voortgang {
        OPEN,
        BEZIG,
        KLAAR,
        NIET_GELUKT;

        boolean af() {
            return this == KLAAR || this == NIET_GELUKT;
        }
    }

    Verbeteractie met(Voortgang nieuw, long nieuweVersie) {
        return new Verbeteractie(id, nieuweVersie, wat, eigenaar, uiterlijk, nieuw);
    }
}
