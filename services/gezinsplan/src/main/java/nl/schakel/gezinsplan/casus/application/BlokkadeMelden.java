package nl.schakel.gezinsplan.casus.application;

import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.gezinsplan.casus.model.Blokkade;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.MeldBlokkade;
import org.jspecify.annotations.Nullable;

/** An action is stuck. When a rule is in the way, the maatwerktafel makes a request of it. */
public final class BlokkadeMelden {

    private final CasusWijzigen wijzigen;
    private final Supplier<UUID> ids;

    public BlokkadeMelden(CasusWijzigen wijzigen, Supplier<UUID> ids) {
        this.wijzigen = wijzigen;
        this.ids = ids;
    }

    public Afloop voerUit(
            Oproep oproep,
            UUID actieId,
            long verwacht,
            Blokkade.Soort soort,
            @Nullable UUID regelId,
            String omschrijving) {
        var opdracht = new MeldBlokkade(actieId, verwacht, ids.get(), soort, regelId, omschrijving);
        return wijzigen.voerUit(oproep, Handeling.BLOKKADE_MELDEN, actieId, opdracht);
    }
}
