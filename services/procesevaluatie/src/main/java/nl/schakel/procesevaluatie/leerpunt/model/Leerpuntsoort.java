package nl.schakel.procesevaluatie.leerpunt.model;

/** Wat voor les het is. */
public enum Leerpuntsoort {
    WERKTE,
    WERKTE_NIET,
    REGEL_KNELT,
    KENNIS_MIST,
    SAMENWERKING
}
