package nl.schakel.gezinsplan.casus.application;

import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.SluitToegangAf;

/** Somebody does not take part any more, from this moment. */
public final class ToegangAfsluiten {

    private final CasusWijzigen wijzigen;

    public ToegangAfsluiten(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(Oproep oproep, UUID betrokkeneId) {
        return wijzigen.voerUit(
                oproep, Handeling.BETROKKENE_AFSLUITEN, betrokkeneId, new SluitToegangAf(betrokkeneId));
    }
}
