package nl.schakel.procesevaluatie.evaluatie.application;

import java.time.Clock;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.NodigOpnieuwUit;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** Nog een mail met een nieuwe link, aan iemand die al is uitgenodigd. */
public final class DeelnemerOpnieuwUitnodigen {

    private final Behandeling behandeling;
    private final Clock klok;

    public DeelnemerOpnieuwUitnodigen(Behandeling behandeling, Clock klok) {
        this.behandeling = behandeling;
        this.klok = klok;
    }

    public Resultaat voerUit(Vrager vrager, String evaluatieId, String deelnemerId) {
        var nu = klok.instant();
        return behandeling.voerUit(vrager, Handeling.DEELNEMER_UITNODIGEN, evaluatieId,
                door -> new NodigOpnieuwUit(door, deelnemerId, nu));
    }
}
