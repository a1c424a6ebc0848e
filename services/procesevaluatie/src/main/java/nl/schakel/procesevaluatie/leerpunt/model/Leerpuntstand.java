package nl.schakel.procesevaluatie.leerpunt.model;

/** Wie er nog moet lezen. */
public enum Leerpuntstand {
    VOORSTEL,
    TWEEDE_LEZER,
    VRIJGEGEVEN
}
