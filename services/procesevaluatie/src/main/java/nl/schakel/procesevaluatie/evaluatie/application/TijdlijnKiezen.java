package nl.schakel.procesevaluatie.evaluatie.application;

import java.util.Map;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.KiesMomenten;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** De gespreksleider kiest wat er op tafel komt. */
public final class TijdlijnKiezen {

    private final Behandeling behandeling;

    public TijdlijnKiezen(Behandeling behandeling) {
        this.behandeling = behandeling;
    }

    public Resultaat voerUit(Vrager vrager, String evaluatieId, Map<String, Boolean> gekozen) {
        return behandeling.voerUit(vrager, Handeling.TIJDLIJN_KIEZEN, evaluatieId,
                door -> new KiesMomenten(door, gekozen, vrager.basis()));
    }
}
