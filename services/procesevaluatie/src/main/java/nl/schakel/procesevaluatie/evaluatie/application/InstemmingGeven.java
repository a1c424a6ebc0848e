package nl.schakel.procesevaluatie.evaluatie.application;

import java.time.Clock;
import java.util.function.Supplier;
import nl.schakel.procesevaluatie.evaluatie.model.Keuze;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.GeefInstemming;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** Het gezin kiest of en hoe het meedoet. */
public final class InstemmingGeven {

    private final Behandeling behandeling;
    private final Supplier<String> ids;
    private final Clock klok;

    public InstemmingGeven(Behandeling behandeling, Supplier<String> ids, Clock klok) {
        this.behandeling = behandeling;
        this.ids = ids;
        this.klok = klok;
    }

    public Resultaat voerUit(Vrager vrager, String evaluatieId, Keuze keuze) {
        var deelnemerId = ids.get();
        var nu = klok.instant();
        return behandeling.voerUit(vrager, Handeling.INSTEMMEN, evaluatieId,
                door -> new GeefInstemming(door, keuze, nu, deelnemerId, vrager.basis()));
    }
}
