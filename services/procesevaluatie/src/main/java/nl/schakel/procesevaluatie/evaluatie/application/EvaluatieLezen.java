package nl.schakel.procesevaluatie.evaluatie.application;

import nl.schakel.access.Onderwerp;

/** Eén evaluatie, zoals deze mens haar mag zien. */
public final class EvaluatieLezen {

    private final Behandeling behandeling;

    public EvaluatieLezen(Behandeling behandeling) {
        this.behandeling = behandeling;
    }

    public Resultaat voerUit(Onderwerp wie, String evaluatieId) {
        return behandeling.lees(wie, evaluatieId);
    }
}
