package nl.schakel.rest;

import org.jspecify.annotations.Nullable;

/** 503: another service, the store or the broker does not answer now. Trying later helps. */
public class NietBereikbaar extends RuntimeException {

    private final String dienst;

    public NietBereikbaar(String dienst) {
        this(dienst, null);
    }

    public NietBereikbaar(String dienst, @Nullable Throwable oorzaak) {
        super(dienst + " is niet bereikbaar", oorzaak);
        this.dienst = dienst;
    }

    public String dienst() {
        return dienst;
    }
}
