package nl.schakel.procesevaluatie.evaluatie.application;

import nl.schakel.procesevaluatie.evaluatie.model.Evaluaties;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.VerwerkDeelname;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import nl.schakel.procesevaluatie.toegang.model.Casustoegangen;

/** Komt of gaat iemand bij een gezin, dan verandert meteen wie de evaluaties van dat gezin mag zien. */
public final class AlsDeelnameVerandertDanToegang {

    private final Evaluaties evaluaties;
    private final Casustoegangen casustoegangen;

    public AlsDeelnameVerandertDanToegang(Evaluaties evaluaties, Casustoegangen casustoegangen) {
        this.evaluaties = evaluaties;
        this.casustoegangen = casustoegangen;
    }

    /** Neemt over wat onze kopie nu zegt; vaker doen verandert niets. */
    public void voerUit(String casusId) {
        var deelnames = casustoegangen.van(casusId);
        evaluaties.vanCasus(casusId).forEach(evaluatie -> evaluaties.wijzig(evaluatie.id(), new Sleutel.Geen(),
                nu -> nu.verwerk(new VerwerkDeelname(Handelende.DIENST, deelnames))));
    }
}
