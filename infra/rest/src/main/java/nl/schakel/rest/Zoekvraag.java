package nl.schakel.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for, as the body of a {@code POST …/_zoek}. Not in the address: it may be somebody's name, and addresses end up
 * in logs and histories.
 *
 * @param zoek at most {@value #LANGST} characters; nothing finds everything
 */
public record Zoekvraag(@Nullable String zoek) {

    public static final int LANGST = 100;

    public String tekst() {
        String tekst = zoek == null ? "" : zoek.strip();
        if (tekst.length() > LANGST) {
            throw new OngeldigeInvoer(List.of(new Veldfout("zoek", "te-lang", "Zoek met hoogstens " + LANGST + " tekens.")));
        }
        return tekst;
    }
}
