package nl.schakel.gezinsplan.casus.application;

import java.time.LocalDate;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.PlanEvaluatie;

/** When everybody looks back together. */
public final class EvaluatiePlannen {

    private final CasusWijzigen wijzigen;

    public EvaluatiePlannen(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(Oproep oproep, LocalDate datum) {
        return wijzigen.voerUit(oproep, Handeling.EVALUATIE_PLANNEN, new PlanEvaluatie(datum));
    }
}
