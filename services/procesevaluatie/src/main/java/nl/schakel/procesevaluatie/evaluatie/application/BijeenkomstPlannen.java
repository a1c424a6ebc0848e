package nl.schakel.procesevaluatie.evaluatie.application;

import java.time.Instant;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.PlanBijeenkomst;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** De gespreksleider kiest wanneer het gesprek is. */
public final class BijeenkomstPlannen {

    private final Behandeling behandeling;

    public BijeenkomstPlannen(Behandeling behandeling) {
        this.behandeling = behandeling;
    }

    public Resultaat voerUit(Vrager vrager, String evaluatieId, Instant op) {
        return behandeling.voerUit(vrager, Handeling.BIJEENKOMST_PLANNEN, evaluatieId,
                door -> new PlanBijeenkomst(door, op, vrager.basis()));
    }
}
