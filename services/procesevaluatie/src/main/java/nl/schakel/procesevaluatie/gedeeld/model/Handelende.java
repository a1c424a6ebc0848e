package nl.schakel.procesevaluatie.gedeeld.model;

import org.jspecify.annotations.Nullable;

/**
 * Wie een opdracht geeft.
 *
 * @param rol code van de functie; alleen deze gaat mee naar buiten, in {@code door} van een gebeurtenis
 */
public record Handelende(String persoonId, String naam, @Nullable String organisatie, String rol) {

    /** Schakel zelf, op grond van een gebeurtenis. */
    public static final Handelende DIENST = new Handelende("dienst", "Schakel", null, "dienst");

    public Persoon persoon() {
        return new Persoon(persoonId, naam, organisatie);
    }
}
