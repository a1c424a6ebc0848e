package nl.schakel.gateway.abonnement.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came back from a receiver.
 *
 * @param status HTTP status; 0 when there was no answer
 * @param fout code of what went wrong when there was no answer
 * @param wachtMinstens what the receiver asked with {@code Retry-After}
 */
public record Antwoord(Instant op, int status, @Nullable String fout, @Nullable Duration wachtMinstens) {

    public enum Oordeel {
        BEZORGD,
        /** The door is shut or nobody is home: the same event again, later. */
        LATER,
        /** This one event is refused; another may well be taken. */
        DEZE_NIET,
        /** The receiver is gone for good. */
        VOORGOED_WEG
    }

    /** These speak about the address, the key or the moment, and so would meet every event. */
    private static final Set<Integer> OVER_DE_DEUR = Set.of(401, 403, 404, 405, 407, 408, 415, 421, 425, 429);

    public static Antwoord geen(Instant op, String fout) {
        return new Antwoord(op, 0, fout, null);
    }

    public Oordeel oordeel() {
        if (status >= 200 && status < 300) {
            return Oordeel.BEZORGD;
        }
        if (status == 410) {
            return Oordeel.VOORGOED_WEG;
        }
        return status >= 400 && status < 500 && !OVER_DE_DEUR.contains(status) ? Oordeel.DEZE_NIET : Oordeel.LATER;
    }

    String reden() {
        return fout == null ? "http-" + status : fout;
    }
}
