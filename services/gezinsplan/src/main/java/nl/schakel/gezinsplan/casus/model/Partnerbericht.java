package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the system of a partner told: that something changed there, not what. Holds nothing that somebody typed.
 *
 * @param id of the event, as the gateway knows it
 * @param organisatie its name as it stood with who takes part for it
 * @param datum what the date means follows from the kind
 * @param dataref where the partner shows it, with rights of its own
 * @param op when the partner told us
 */
public record Partnerbericht(
        UUID id,
        String organisatieId,
        String organisatie,
        Soort soort,
        @Nullable LocalDate datum,
        @Nullable String dataref,
        Instant op) {

    public enum Soort {
        TRAJECT_GESTART,
        TRAJECT_GESTOPT,
        AFSPRAAK_GEWIJZIGD,
        DOSSIER_GEWIJZIGD
    }

    /** Why it does not come with the plan. */
    public enum Reden {
        DOET_NIET_MEE,
        CASUS_AFGESLOTEN
    }

    public Partnerbericht {
        op = op.truncatedTo(ChronoUnit.MILLIS);
    }
}
