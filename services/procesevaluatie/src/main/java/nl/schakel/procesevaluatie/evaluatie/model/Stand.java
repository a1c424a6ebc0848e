package nl.schakel.procesevaluatie.evaluatie.model;

/** Hoe ver een evaluatie is. Welke opdracht van welke stand naar welke leidt, staat in {@code docs/standen.md}. */
public enum Stand {
    VOORGESTELD,
    INSTEMMING_GEVRAAGD,
    IN_VOORBEREIDING,
    GEPLAND,
    GEHOUDEN,
    ACTIES_LOPEN,
    AFGEROND,
    VERVALLEN;

    /** Het gesprek komt nog: iedereen leest alleen zijn eigen bijdrage. */
    public boolean voorGesprek() {
        return compareTo(GEHOUDEN) < 0;
    }

    /** Er is een keuze van het gezin, en het gesprek komt nog. */
    boolean inVoorbereiding() {
        return this == IN_VOORBEREIDING || this == GEPLAND;
    }

    /** Het gesprek is geweest. */
    public boolean naGesprek() {
        return !voorGesprek() && this != VERVALLEN;
    }

    /** Er is nog iets te doen. */
    public boolean loopt() {
        return this != AFGEROND && this != VERVALLEN;
    }
}
