package nl.schakel.procesevaluatie.evaluatie.application;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import nl.schakel.procesevaluatie.evaluatie.model.Antwoord;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.LeverBijdrage;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** Iemand met een account antwoordt op de drie vragen. */
public final class BijdrageLeveren {

    private final Behandeling behandeling;
    private final Supplier<String> ids;
    private final Clock klok;

    public BijdrageLeveren(Behandeling behandeling, Supplier<String> ids, Clock klok) {
        this.behandeling = behandeling;
        this.ids = ids;
        this.klok = klok;
    }

    public Resultaat voerUit(Vrager vrager, String evaluatieId, List<Antwoord> antwoorden) {
        var deelnemerId = ids.get();
        var nu = klok.instant();
        return behandeling.voerUit(vrager, Handeling.BIJDRAGEN, evaluatieId,
                door -> new LeverBijdrage(door, antwoorden, deelnemerId, nu));
    }
}
