package nl.schakel.gezinsplan.adresboek;

import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account.
 *
 * @param organisatie name of the organisation, for who reads it
 * @param functie as in the login, e.g. {@code partner}; residents have {@code gezinslid}
 */
public record Mens(
        String id,
        String naam,
        @Nullable String organisatieId,
        @Nullable String organisatie,
        String functie) {

    private static final String BEWONER = "gezinslid";

    /** A resident is not: only by the whole name. */
    public boolean vindbaarOpDeelVanNaam() {
        return !functie.equals(BEWONER);
    }
}
