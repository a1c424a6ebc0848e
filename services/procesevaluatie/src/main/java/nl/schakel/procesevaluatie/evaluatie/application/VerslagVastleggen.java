package nl.schakel.procesevaluatie.evaluatie.application;

import java.util.List;
import nl.schakel.procesevaluatie.evaluatie.model.Kantelpunt;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.LegVerslagVast;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** Het gesprek is geweest; de gespreksleider schrijft de kantelpunten op. */
public final class VerslagVastleggen {

    private final Behandeling behandeling;

    public VerslagVastleggen(Behandeling behandeling) {
        this.behandeling = behandeling;
    }

    public Resultaat voerUit(Vrager vrager, String evaluatieId, List<Kantelpunt> kantelpunten) {
        return behandeling.voerUit(vrager, Handeling.VERSLAG_MAKEN, evaluatieId,
                door -> new LegVerslagVast(door, kantelpunten));
    }
}
