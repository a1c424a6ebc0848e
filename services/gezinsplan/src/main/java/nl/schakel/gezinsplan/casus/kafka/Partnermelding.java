package nl.schakel.gezinsplan.casus.kafka;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of any event of a partner. */
record Partnermelding(
        UUID casusId, String organisatieId, @Nullable LocalDate datum, @Nullable String dataref) {

    /** People are going to press on the address, so it is not enough that the gateway looked at it. */
    Partnermelding {
        Objects.requireNonNull(casusId);
        Objects.requireNonNull(organisatieId);
        if (dataref != null && !dataref.startsWith("https://")) {
            throw new IllegalArgumentException("dataref is no https address");
        }
    }
}
