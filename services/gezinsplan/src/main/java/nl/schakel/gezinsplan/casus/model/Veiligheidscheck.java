package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;

/** Somebody looked at basic care and safety. Only the date leaves this service. */
public record Veiligheidscheck(Instant op, Uitkomst uitkomst, Persoon door) {

    public enum Uitkomst {
        VEILIG,
        ZORGEN,
        ONVEILIG
    }
}
