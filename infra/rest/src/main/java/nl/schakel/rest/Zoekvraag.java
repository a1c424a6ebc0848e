package nl.schakel.rest;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for, as the body of a {@code POST …/_zoek}. Not in the address: it may be somebody's name, and addresses end up
 * in logs and histories.
 *
 * @param zoek at most {@value #LANGST} characters; nothing finds everything
 */
public record Zoekvraag(@Nullable String zoek) {

    public static final int LANGST = 100;

    /** No control characters, nor those that turn the direction of text. */
    private static final Pattern GEWOON = Pattern.compile("[\\P{Cc}&&[^\\u202A-\\u202E\\u2066-\\u2069]]*");

    public String tekst() {
        String tekst = zoek == null ? "" : zoek.strip();
        if (tekst.length() > LANGST) {
            throw new OngeldigeInvoer(List.of(new Veldfout("zoek", "te-lang", "Zoek met hoogstens " + LANGST + " tekens.")));
        }
        if (!GEWOON.matcher(tekst).matches()) {
            throw new OngeldigeInvoer(List.of(new Veldfout("zoek", "verkeerde-vorm", "Zoek met gewone letters en leestekens.")));
        }
        return tekst;
    }
}
