package nl.schakel.gezinsplan.casus.application;

import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.ZegOverlegAf;

/** A meeting that will not be, and why. */
public final class OverlegAfzeggen {

    private final CasusWijzigen wijzigen;

    public OverlegAfzeggen(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(Oproep oproep, UUID overlegId, long versie, String reden) {
        return wijzigen.voerUit(
                oproep, Handeling.OVERLEG_AFZEGGEN, overlegId, new ZegOverlegAf(overlegId, versie, reden));
    }
}
