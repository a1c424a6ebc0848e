package nl.schakel.gezinsplan.casus.model;

/** Kinds of data that a participation covers. What is not in it is not shown, whatever the scope says. */
public enum Gegevenscategorie {
    /** Who is in the family: names, dates of birth, gezag. */
    GEZIN,
    /** Why they came, their wishes, goals, scores and actions. */
    PLAN,
    /** What the maatwerktafel was asked and decided. */
    BESLUITEN,
    VEILIGHEID,
    /** Notes of professionals for each other. */
    WERKAANTEKENINGEN
}
