package nl.schakel.gezinsplan.casus.application;

import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.StelPlanVast;

/** The plan is complete and everybody agreed: work on it starts. */
public final class PlanVaststellen {

    private final CasusWijzigen wijzigen;

    public PlanVaststellen(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(Oproep oproep) {
        return wijzigen.voerUit(oproep, Handeling.PLAN_VASTSTELLEN, new StelPlanVast());
    }
}
