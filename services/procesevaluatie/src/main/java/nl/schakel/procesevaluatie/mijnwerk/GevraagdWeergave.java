package nl.schakel.procesevaluatie.mijnwerk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.schakel.procesevaluatie.evaluatie.application.EvaluatiesOpsommen.Regel;
import nl.schakel.procesevaluatie.evaluatie.weergave.EvaluatieKop;

/** Een evaluatie met wat er van deze mens wordt gevraagd. */
record GevraagdWeergave(Vraag vraag, @JsonUnwrapped EvaluatieKop evaluatie) {

    enum Vraag {
        INSTEMMING,
        BIJDRAGE
    }

    static GevraagdWeergave van(Regel regel, Vraag vraag) {
        return new GevraagdWeergave(vraag, EvaluatieKop.van(regel));
    }
}
