package nl.schakel.gezinsplan.casus.model;

/** The part of life that a goal is about. Names only: no criteria and no scores (see the README of this service). */
public enum Leefgebied {
    OPVOEDEN_ONTWIKKELING,
    SCHOOL_LEREN,
    GEZIN_RELATIES,
    VEILIGHEID,
    GEZONDHEID_LICHAAM,
    GEZONDHEID_GEEST,
    GELD_SCHULDEN,
    WERK_DAGBESTEDING,
    WONEN,
    SOCIAAL_NETWERK,
    VRIJE_TIJD,
    POLITIE_JUSTITIE
}
