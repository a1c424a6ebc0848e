package nl.schakel.procesevaluatie.evaluatie.application;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.SpreekVerbeteractieAf;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** Iemand gaat iets anders doen, vóór een datum. */
public final class VerbeteractieAfspreken {

    private final Behandeling behandeling;
    private final Supplier<String> ids;

    public VerbeteractieAfspreken(Behandeling behandeling, Supplier<String> ids) {
        this.behandeling = behandeling;
        this.ids = ids;
    }

    public Resultaat voerUit(Vrager vrager, String evaluatieId, String wat, String eigenaar, LocalDate uiterlijk) {
        var verbeteractieId = ids.get();
        return behandeling.voerUit(vrager, Handeling.VERBETERACTIE_MAKEN, evaluatieId,
                door -> new SpreekVerbeteractieAf(door, verbeteractieId, wat, eigenaar, uiterlijk));
    }
}
