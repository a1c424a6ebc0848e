package nl.schakel.gezinsplan.casus.application;

import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijzigWens;

/** Other words for a wish. */
public final class WensWijzigen {

    private final CasusWijzigen wijzigen;

    public WensWijzigen(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(Oproep oproep, UUID wensId, long verwacht, String tekst) {
        return wijzigen.voerUit(oproep, Handeling.WENS_WIJZIGEN, new WijzigWens(wensId, verwacht, tekst));
    }
}
