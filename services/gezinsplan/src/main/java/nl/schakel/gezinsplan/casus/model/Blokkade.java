package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What holds an action up.
 *
 * @param regelId the rule in the catalogue of the maatwerktafel, as far as known
 * @param regelAangepast the rule was changed after this was reported: worth trying again
 */
public record Blokkade(
        UUID id,
        Soort soort,
        @Nullable UUID regelId,
        String omschrijving,
        Persoon gemeldDoor,
        Instant gemeldOp,
        @Nullable Verzoekverwijzing verzoek,
        boolean regelAangepast,
        @Nullable Opheffing opheffing) {

    public enum Soort {
        REGEL,
        WACHTEN,
        GEZIN,
        ANDERS
    }

    public enum Reden {
        BESLUIT,
        OPGELOST
    }

    public record Opheffing(Instant op, Reden reden) {}

    public boolean open() {
        return opheffing == null;
    }

    Blokkade met(Verzoekverwijzing nieuw) {
        return new Blokkade(id, soort, regelId, omschrijving, gemeldDoor, gemeldOp, nieuw, regelAangepast, opheffing);
    }

    Blokkade opgeheven(Instant op, Reden reden) {
        return new Blokkade(
                id, soort, regelId, omschrijving, gemeldDoor, gemeldOp, verzoek, regelAangepast,
                new Opheffing(op, reden));
    }

    Blokkade metAangepasteRegel() {
        return new Blokkade(id, soort, regelId, omschrijving, gemeldDoor, gemeldOp, verzoek, true, opheffing);
    }
}
