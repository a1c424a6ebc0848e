package nl.schakel.gezinsplan.casus.application;

import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.CheckVeiligheid;
import nl.schakel.gezinsplan.casus.model.Veiligheidscheck;

/** Somebody looked at basic care and safety. */
public final class VeiligheidChecken {

    private final CasusWijzigen wijzigen;

    public VeiligheidChecken(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(Oproep oproep, Veiligheidscheck.Uitkomst uitkomst) {
        return wijzigen.voerUit(oproep, Handeling.VEILIGHEID_CHECKEN, new CheckVeiligheid(uitkomst));
    }
}
