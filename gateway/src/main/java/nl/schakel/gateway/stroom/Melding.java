package nl.schakel.gateway.stroom;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A message in the form of an event stream (HTML, server-sent events). Made once, written to everybody. */
final class Melding {

    /** The stream ends here; nothing is written. */
    static final Melding EINDE = new Melding("einde", "", "");
    /** Keeps proxies from closing a line on which nothing happens. */
    static final Melding HARTSLAG = new Melding("hartslag", "", ":\n\n");
    /** How soon a browser comes back after a cut line, in milliseconds. */
    static final Melding WELKOM = new Melding("welkom", "", "retry: 1000\n\n");
    /** Read everything again. */
    static final Melding OPNIEUW = van(null, "opnieuw", "{}");

    private final String soort;
    private final String json;
    private final byte[] regels;

    private Melding(String soort, String json, String regels) {
        this.soort = soort;
        this.json = json;
        this.regels = regels.getBytes(StandardCharsets.UTF_8);
    }

    static Melding van(@Nullable String id, String soort, String json) {
        return new Melding(soort, json, (id == null ? "" : "id: " + id + "\n") + "event: " + soort + "\ndata: " + json + "\n\n");
    }

    String soort() {
        return soort;
    }

    String json() {
        return json;
    }

    /** As it goes over the line. Whoever gets it does not change it. */
    byte[] regels() {
        return regels;
    }
}
