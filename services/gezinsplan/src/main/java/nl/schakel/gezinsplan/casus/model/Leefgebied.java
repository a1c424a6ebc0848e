package nl.schakel.gezinsplan.casus.model;

/** The part of life that a goal is about. Names only: no criteria and no scores (see the README of this service). */
public enum Leefgebied {
    OPVOEDEN_ONTWIKKELING("opvoeden en ontwikkeling"),
    SCHOOL_LEREN("school en leren"),
    GEZIN_RELATIES("gezin en relaties"),
    VEILIGHEID("veiligheid"),
    GEZONDHEID_LICHAAM("gezondheid van het lichaam"),
    GEZONDHEID_GEEST("gezondheid van de geest"),
    GELD_SCHULDEN("geld en schulden"),
    WERK_DAGBESTEDING("werk en dagbesteding"),
    WONEN("wonen"),
    SOCIAAL_NETWERK("familie en vrienden"),
    VRIJE_TIJD("vrije tijd"),
    POLITIE_JUSTITIE("politie en justitie");

    private final String inWoorden;

    Leefgebied(String inWoorden) {
        this.inWoorden = inWoorden;
    }

    /** In the middle of a sentence. */
    String inWoorden() {
        return inWoorden;
    }
}
