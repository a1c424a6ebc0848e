package nl.schakel.procesevaluatie.tijdlijn.model;

import java.time.LocalDate;

/**
 * Eén gebeurtenis in het plan of aan de tafel.
 *
 * @param id uit de gebeurtenis zelf, dus bij een tweede aflevering hetzelfde
 * @param soort code, zoals {@code blokkade-gemeld}
 */
public record Tijdlijnmoment(String id, LocalDate datum, String soort, Herkomst herkomst) {

    /** Welke dienst het vertelde. */
    public enum Herkomst {
        PLAN,
        TAFEL
    }
}
