package nl.schakel.gateway.partnernieuws;

import java.time.Instant;
import java.util.UUID;
import nl.schakel.gateway.partnernieuws.model.Partnergebeurtenis;
import nl.schakel.gateway.partnernieuws.model.Uitslag;
import org.jspecify.annotations.Nullable;

/**
 * What became of what a partner told us.
 *
 * @param id ours; source and nummer are the partner's own
 * @param stand ONTVANGEN until the plan has decided
 * @param reden with GEWEIGERD: the sentence; code is for programs
 */
record PartnergebeurtenisWeergave(
        UUID id, String source, String nummer, String type, UUID subject, Partnergebeurtenis.Stand stand, Instant ontvangenOp,
        @Nullable Instant afgehandeldOp, Uitslag.@Nullable Reden code, @Nullable String reden) {

    static PartnergebeurtenisWeergave van(Partnergebeurtenis g) {
        Uitslag.Reden reden = g.uitslag() == null ? null : g.uitslag().reden();
        return new PartnergebeurtenisWeergave(g.id(), g.inhoud().bron(), g.inhoud().nummer(), g.inhoud().soort().type(), g.inhoud().casusId(),
                g.stand(), g.ontvangenOp(), g.afgehandeldOp(), reden, reden == null ? null : reden.zin());
    }
}
