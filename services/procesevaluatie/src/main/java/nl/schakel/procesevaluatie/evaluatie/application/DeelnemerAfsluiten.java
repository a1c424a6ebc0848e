package nl.schakel.procesevaluatie.evaluatie.application;

import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.SluitDeelnemerAf;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** Iemand doet niet meer mee; zijn toegang en zijn link stoppen meteen. */
public final class DeelnemerAfsluiten {

    private final Behandeling behandeling;

    public DeelnemerAfsluiten(Behandeling behandeling) {
        this.behandeling = behandeling;
    }

    public Resultaat voerUit(Vrager vrager, String evaluatieId, String deelnemerId) {
        return behandeling.voerUit(vrager, Handeling.DEELNEMER_AFSLUITEN, evaluatieId,
                door -> new SluitDeelnemerAf(door, deelnemerId, vrager.basis()));
    }
}
