package nl.schakel.procesevaluatie.evaluatie.model;

/** Wat het gezin kiest. Dit staat los van het akkoord met het plan. */
public enum Keuze {
    MEEDOEN,
    ALLEEN_VERHAAL,
    MAG_ZONDER_MIJ,
    NEE;

    /** Het gezin vertelt zelf. */
    boolean gezinVertelt() {
        return this == MEEDOEN || this == ALLEEN_VERHAAL;
    }
}
