package nl.schakel.maatwerktafel.gedeeld.model;

/** Alles wat iemand hier kan willen. The access log writes the code. */
public enum Handeling {
    VERZOEK_LEZEN("verzoek.lezen", Soort.LEZEN),
    MAKEN("verzoek.maken", Soort.AANMAKEN),
    WIJZIGEN("verzoek.wijzigen", Soort.WIJZIGEN),
    INDIENEN("verzoek.indienen", Soort.WIJZIGEN),
    INTREKKEN("verzoek.intrekken", Soort.WIJZIGEN),
    VRAAG_STELLEN("verzoek.vraag-stellen", Soort.WIJZIGEN),
    VRAAG_BEANTWOORDEN("verzoek.vraag-beantwoorden", Soort.WIJZIGEN),
    AGENDEREN("verzoek.agenderen", Soort.WIJZIGEN),
    ONTWERPBESLUIT_SCHRIJVEN("verzoek.ontwerpbesluit-schrijven", Soort.WIJZIGEN),
    BESLISSEN("verzoek.beslissen", Soort.WIJZIGEN),
    VOORWAARDEN_LEZEN("verzoek.voorwaarden-lezen", Soort.LEZEN),
    REGEL_LEZEN("regel.lezen", Soort.LEZEN),
    REGEL_TOEVOEGEN("regel.toevoegen", Soort.AANMAKEN),
    REGEL_AANPASSEN("regel.aanpassen", Soort.WIJZIGEN),
    SIGNAAL_LEZEN("signaal.lezen", Soort.LEZEN),
    SIGNAAL_BEHANDELEN("signaal.behandelen", Soort.WIJZIGEN),
    TAFEL_LEZEN("tafel.lezen", Soort.LEZEN),
    TAFEL_PLANNEN("tafel.plannen", Soort.AANMAKEN),
    PRECEDENT_LEZEN("precedent.lezen", Soort.LEZEN),
    OVERZICHT_LEZEN("overzicht.lezen", Soort.LEZEN),
    MIJN_WERK_LEZEN("mijn-werk.lezen", Soort.LEZEN);

    /** What it does to the data, as the access log asks (NEN 7513, EventActionCode). */
    public enum Soort {
        AANMAKEN,
        LEZEN,
        WIJZIGEN
    }

    private final String code;
    private final Soort soort;

    Handeling(String code, Soort soort) {
        this.code = code;
        this.soort = soort;
    }

    public String code() {
        return code;
    }

    public Soort soort() {
        return soort;
    }
}
