package nl.schakel.procesevaluatie.evaluatie.application;

import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.WerkVerbeteractieBij;
import nl.schakel.procesevaluatie.evaluatie.model.Verbeteractie.Voortgang;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** Hoe het met een verbeteractie gaat. Zijn alle acties af, dan is de evaluatie klaar. */
public final class VerbeteractieBijwerken {

    private final Behandeling behandeling;

    public VerbeteractieBijwerken(Behandeling behandeling) {
        this.behandeling = behandeling;
    }

    public Resultaat voerUit(Vrager vrager, String evaluatieId, String verbeteractieId, Voortgang stand) {
        return behandeling.voerUit(vrager, Handeling.VERBETERACTIE_BIJWERKEN, evaluatieId,
                door -> new WerkVerbeteractieBij(door, verbeteractieId, stand, vrager.basis()));
    }
}
