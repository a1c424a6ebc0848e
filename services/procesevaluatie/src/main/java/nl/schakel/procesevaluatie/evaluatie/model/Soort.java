package nl.schakel.procesevaluatie.evaluatie.model;

/** Hoe groot de evaluatie is: 45 minuten, 90 minuten of meer gesprekken. */
public enum Soort {
    KORT,
    STANDAARD,
    VERDIEPEND
}
