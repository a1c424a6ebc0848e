package nl.schakel.gezinsplan.casus.application;

import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.HefBlokkadeOp;
import org.jspecify.annotations.Nullable;

/** It is solved without the maatwerktafel. */
public final class BlokkadeOpheffen {

    private final CasusWijzigen wijzigen;

    public BlokkadeOpheffen(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(Oproep oproep, UUID actieId, @Nullable Long verwacht, UUID blokkadeId) {
        return wijzigen.voerUit(
                oproep, Handeling.BLOKKADE_OPHEFFEN, actieId, new HefBlokkadeOp(actieId, verwacht, blokkadeId));
    }
}
