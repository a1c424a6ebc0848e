package nl.schakel.gateway.partnernieuws.model;

import java.util.Arrays;
import java.util.Optional;

/** All that a partner can tell. The type is the one of the contract; each is that something changed, and never what. */
public enum Soort {
    TRAJECT_GESTART("nl.partners.traject-gestart.v1", true),
    TRAJECT_GESTOPT("nl.partners.traject-gestopt.v1", true),
    AFSPRAAK_GEWIJZIGD("nl.partners.afspraak-gewijzigd.v1", true),
    DOSSIER_GEWIJZIGD("nl.partners.dossier-gewijzigd.v1", false);

    private final String type;
    private final boolean metDatum;

    Soort(String type, boolean metDatum) {
        this.type = type;
        this.metDatum = metDatum;
    }

    public String type() {
        return type;
    }

    /** Whether there is a day to it: the first, the last, or the new one. */
    public boolean metDatum() {
        return metDatum;
    }

    public static Optional<Soort> vanType(String type) {
        return Arrays.stream(values()).filter(s -> s.type.equals(type)).findFirst();
    }
}
