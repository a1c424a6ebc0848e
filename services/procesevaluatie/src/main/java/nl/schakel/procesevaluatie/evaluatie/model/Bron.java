package nl.schakel.procesevaluatie.evaluatie.model;

/** Wie een moment vertelt: een gebeurtenis in het plan of aan de tafel, het gezin zelf, of de gespreksleider. */
public enum Bron {
    PLAN,
    TAFEL,
    GEZIN,
    EVALUATIE
}
