package nl.schakel.maatwerktafel.verzoek.kafka;

import java.time.Instant;
import java.util.UUID;
import nl.schakel.maatwerktafel.verzoek.application.AlsBlokkadeGemeldDanConceptverzoek.Blokkade;
import org.jspecify.annotations.Nullable;

/** What we read of {@code blokkade-gemeld}. */
record BlokkadeGemeldBericht(
        UUID casusId, UUID actieId, UUID blokkadeId, String soort, UUID melderId, @Nullable UUID regelId) {

    private static final String REGEL = "REGEL";

    boolean opEenRegel() {
        return soort.equals(REGEL);
    }

    Blokkade alsBlokkade(Instant op) {
        return new Blokkade(casusId.toString(), actieId.toString(), blokkadeId.toString(),
                regelId == null ? null : regelId.toString(), melderId.toString(), op);
    }
}
