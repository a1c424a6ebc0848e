package nl.schakel.gezinsplan.casus.kafka;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of any event about a request. */
record Verzoekbericht(
        UUID casusId,
        @Nullable UUID actieId,
        @Nullable UUID blokkadeId,
        @Nullable LocalDate tafeldatum,
        @Nullable LocalDate beslisUiterlijk) {

    Verzoekbericht {
        Objects.requireNonNull(casusId);
    }
}
