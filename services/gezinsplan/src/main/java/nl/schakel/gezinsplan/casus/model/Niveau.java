package nl.schakel.gezinsplan.casus.model;

/** How much of a part someone sees: all of it, that it exists, or nothing. */
public enum Niveau {
    LEEST_MEE,
    WEET_DAT,
    ZIET_NIETS
}
