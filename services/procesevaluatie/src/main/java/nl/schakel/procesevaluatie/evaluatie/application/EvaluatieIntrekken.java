package nl.schakel.procesevaluatie.evaluatie.application;

import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.TrekIn;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** Het gaat niet door. */
public final class EvaluatieIntrekken {

    private final Behandeling behandeling;

    public EvaluatieIntrekken(Behandeling behandeling) {
        this.behandeling = behandeling;
    }

    public Resultaat voerUit(Vrager vrager, String evaluatieId, String reden) {
        return behandeling.voerUit(vrager, Handeling.INTREKKEN, evaluatieId,
                door -> new TrekIn(door, reden));
    }
}
