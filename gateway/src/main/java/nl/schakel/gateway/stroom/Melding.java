package nl.schakel.gateway.stroom;

import org.jspecify.annotations.Nullable;

/** A message in the form of an event stream (HTML, server-sent events). */
record Melding(@Nullable String id, String soort, String json) {

    static final Melding EINDE = new Melding(null, "einde", "");
    /** Read everything again. */
    static final Melding OPNIEUW = new Melding(null, "opnieuw", "{}");

    String tekst() {
        return (id == null ? "" : "id: " + id + "\n") + "event: " + soort + "\ndata: " + json + "\n\n";
    }
}
