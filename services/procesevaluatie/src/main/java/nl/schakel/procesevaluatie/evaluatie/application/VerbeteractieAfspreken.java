package nl.schakel.procesevaluatie.evaluatie.application;

import java.time.LocalDate;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.SpreekVerbeteractieAf;
import nl.schakel.procesevaluatie.gedeeld.application.Sleutels;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** Iemand gaat iets anders doen, vóór een datum. */
public final class VerbeteractieAfspreken {

    private final Behandeling behandeling;

    public VerbeteractieAfspreken(Behandeling behandeling) {
        this.behandeling = behandeling;
    }

    public Resultaat voerUit(Vrager vrager, String evaluatieId, String wat, String eigenaar, LocalDate uiterlijk) {
        var verbeteractieId = Sleutels.id(evaluatieId, "verbeteractie", vrager.sleutel());
        return behandeling.voerUit(vrager, Handeling.VERBETERACTIE_MAKEN, evaluatieId,
                door -> new SpreekVerbeteractieAf(door, verbeteractieId, wat, eigenaar, uiterlijk));
    }
}
