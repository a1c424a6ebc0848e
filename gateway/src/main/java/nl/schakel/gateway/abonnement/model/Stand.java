package nl.schakel.gateway.abonnement.model;

public enum Stand {
    ACTIEF,
    /** A person asked for it. */
    GEPAUZEERD,
    /** We gave up trying; a person must look. The place in the topics is kept. */
    STAAT_STIL,
    /** The receiver said that it is gone. */
    BEEINDIGD,
    OPGEZEGD;

    boolean voorbij() {
        return this == BEEINDIGD || this == OPGEZEGD;
    }
}
