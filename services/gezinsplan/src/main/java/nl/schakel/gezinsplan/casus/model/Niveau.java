package nl.schakel.gezinsplan.casus.model;

/** How much of a part someone sees: all of it, that it exists, or nothing; in this order. */
public enum Niveau {
    LEEST_MEE,
    WEET_DAT,
    ZIET_NIETS;

    /** What is left when both must allow it. */
    public Niveau hoogstens(Niveau ander) {
        return compareTo(ander) < 0 ? ander : this;
    }
}
