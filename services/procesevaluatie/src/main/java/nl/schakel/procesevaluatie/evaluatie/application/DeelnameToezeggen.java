package nl.schakel.procesevaluatie.evaluatie.application;

import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.ZegToe;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** Wie is uitgenodigd, zegt dat hij komt. */
public final class DeelnameToezeggen {

    private final Behandeling behandeling;

    public DeelnameToezeggen(Behandeling behandeling) {
        this.behandeling = behandeling;
    }

    public Resultaat voerUit(Vrager vrager, String evaluatieId) {
        return behandeling.voerUit(vrager, Handeling.TOEZEGGEN, evaluatieId,
                door -> new ZegToe(door));
    }
}
