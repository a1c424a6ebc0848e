package nl.schakel.gezinsplan.casus.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Besluit;
import org.jspecify.annotations.Nullable;

/** What we read of a decision. */
record Besluitbericht(
        UUID casusId,
        @Nullable UUID actieId,
        @Nullable UUID blokkadeId,
        Besluit besluit,
        List<Voorwaarde> voorwaarden) {

    Besluitbericht {
        Objects.requireNonNull(casusId);
        Objects.requireNonNull(besluit);
        voorwaarden = List.copyOf(voorwaarden);
    }

    record Voorwaarde(UUID voorwaardeId, @Nullable String persoonId, @Nullable LocalDate uiterlijk) {
        Voorwaarde {
            Objects.requireNonNull(voorwaardeId);
        }
    }
}
