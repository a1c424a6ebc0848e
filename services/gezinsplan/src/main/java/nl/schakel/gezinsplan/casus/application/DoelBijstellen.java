package nl.schakel.gezinsplan.casus.application;

import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Leefgebied;
import nl.schakel.gezinsplan.casus.model.Opdracht.StelDoelBij;

/** A goal in other words, or in another part of life. */
public final class DoelBijstellen {

    private final CasusWijzigen wijzigen;

    public DoelBijstellen(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(Oproep oproep, UUID doelId, long verwacht, String zin, Leefgebied leefgebied) {
        return wijzigen.voerUit(
                oproep, Handeling.DOEL_WIJZIGEN, doelId, new StelDoelBij(doelId, verwacht, zin, leefgebied));
    }
}
