package nl.schakel.maatwerktafel.verzoek.model;

/** Waar het verzoek is. A decision is made known at once, so there is no state between the two. */
public enum Stand {
    CONCEPT,
    INGEDIEND,
    /** Back at the filer, with a question. */
    VRAAG,
    GEAGENDEERD,
    BESLOTEN,
    INGETROKKEN
}
