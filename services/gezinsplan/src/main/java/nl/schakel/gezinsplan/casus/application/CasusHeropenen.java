package nl.schakel.gezinsplan.casus.application;

import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.HeropenCasus;

/** It goes wrong again: the family does not have to tell its story anew. */
public final class CasusHeropenen {

    private final CasusWijzigen wijzigen;

    public CasusHeropenen(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(Oproep oproep, String reden) {
        return wijzigen.voerUit(oproep, Handeling.CASUS_HEROPENEN, new HeropenCasus(reden));
    }
}
