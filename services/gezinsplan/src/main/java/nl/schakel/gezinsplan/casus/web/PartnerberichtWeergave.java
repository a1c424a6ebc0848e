package nl.schakel.gezinsplan.casus.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Kring;
import nl.schakel.gezinsplan.casus.model.Partnerbericht;
import org.jspecify.annotations.Nullable;

/**
 * That something changed at a partner.
 *
 * @param dataref where the partner shows what, with rights of its own
 */
record PartnerberichtWeergave(
        UUID id,
        String organisatie,
        Partnerbericht.Soort soort,
        @Nullable LocalDate datum,
        @Nullable String dataref,
        Instant op) {

    /** The newest first. */
    static List<PartnerberichtWeergave> van(Kring kring) {
        return kring.berichten().reversed().stream()
                .map(b -> new PartnerberichtWeergave(b.id(), b.organisatie(), b.soort(), b.datum(), b.dataref(), b.op()))
                .toList();
    }
}
