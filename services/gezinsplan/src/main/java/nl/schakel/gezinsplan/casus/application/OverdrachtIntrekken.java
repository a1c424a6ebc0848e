package nl.schakel.gezinsplan.casus.application;

import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.TrekOverdrachtIn;

/** The question is taken back before it was answered. */
public final class OverdrachtIntrekken {

    private final CasusWijzigen wijzigen;

    public OverdrachtIntrekken(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(Oproep oproep, UUID overdrachtId) {
        return wijzigen.voerUit(oproep, Handeling.OVERDRACHT_INTREKKEN, new TrekOverdrachtIn(overdrachtId));
    }
}
