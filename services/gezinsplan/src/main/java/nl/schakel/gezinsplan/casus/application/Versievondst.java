package nl.schakel.gezinsplan.casus.application;

/** What comes of wanting to read what was fixed before. */
public sealed interface Versievondst<T> {

    record Wel<T>(T gevonden) implements Versievondst<T> {}

    /** Not this plan. */
    record Niet<T>(Lezing waarom) implements Versievondst<T> {}

    /** This plan, but there is no such version, or none that this person may know of. */
    record GeenVersie<T>() implements Versievondst<T> {}
}
