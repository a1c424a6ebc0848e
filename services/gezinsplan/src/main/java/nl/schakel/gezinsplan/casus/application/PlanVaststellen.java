package nl.schakel.gezinsplan.casus.application;

import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Door;
import nl.schakel.gezinsplan.casus.model.Opdracht.StelPlanVast;
import nl.schakel.gezinsplan.casus.model.Planinhoud;
import nl.schakel.gezinsplan.casus.model.Planversie;
import nl.schakel.gezinsplan.casus.model.Planversies;
import nl.schakel.gezinsplan.casus.model.Uitkomst;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Aanvaard;

/** The plan is complete and everybody agreed: what it says is kept for good, and work on it starts. */
public final class PlanVaststellen {

    private final CasusWijzigen wijzigen;
    private final Planversies versies;

    public PlanVaststellen(CasusWijzigen wijzigen, Planversies versies) {
        this.wijzigen = wijzigen;
        this.versies = versies;
    }

    public Afloop voerUit(Oproep oproep) {
        return wijzigen.voerUit(oproep, Handeling.PLAN_VASTSTELLEN, null, this::stelVast);
    }

    /**
     * The copy goes before the casus that names it, so what is named is always there. It follows from the version that is
     * asked and from nothing else: asked again, it writes the same, and what nobody names is never shown.
     */
    private Uitkomst stelVast(Casus casus, long versie, Door door) {
        Uitkomst uitkomst = casus.verwerk(new StelPlanVast(versie), door);
        if (uitkomst instanceof Aanvaard) {
            versies.bewaar(new Planversie(casus.id(), versie, Planinhoud.van(casus)));
        }
        return uitkomst;
    }
}
