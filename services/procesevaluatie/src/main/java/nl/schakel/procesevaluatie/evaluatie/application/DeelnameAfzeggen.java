package nl.schakel.procesevaluatie.evaluatie.application;

import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.MeldAf;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.toegang.model.Handeling;
import org.jspecify.annotations.Nullable;

/** Wie is uitgenodigd, doet niet mee. Dat mag altijd, met of zonder reactie. */
public final class DeelnameAfzeggen {

    private final Behandeling behandeling;

    public DeelnameAfzeggen(Behandeling behandeling) {
        this.behandeling = behandeling;
    }

    public Resultaat voerUit(Vrager vrager, String evaluatieId, @Nullable String reactie) {
        return behandeling.voerUit(vrager, Handeling.AFMELDEN, evaluatieId,
                door -> new MeldAf(door, reactie));
    }
}
