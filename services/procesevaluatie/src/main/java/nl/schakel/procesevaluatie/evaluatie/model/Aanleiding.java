package nl.schakel.procesevaluatie.evaluatie.model;

/** Waarom er een voorstel ligt. */
public enum Aanleiding {
    CASUS_AFGESLOTEN,
    GEVRAAGD
}
