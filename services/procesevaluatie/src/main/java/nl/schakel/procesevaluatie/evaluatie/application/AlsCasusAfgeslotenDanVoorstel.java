package nl.schakel.procesevaluatie.evaluatie.application;

import java.time.Clock;
import nl.schakel.procesevaluatie.evaluatie.model.Aanleiding;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluaties;
import nl.schakel.procesevaluatie.evaluatie.model.Soort;
import nl.schakel.procesevaluatie.evaluatie.model.Voorstel;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;

/**
 * Is een plan afgesloten, dan ligt er een voorstel om kort terug te kijken, met wat wij van het plan en de tafel weten op de tijdlijn.
 * Een plan sluit één keer; dezelfde gebeurtenis nog eens, hoe laat ook, maakt geen tweede voorstel.
 */
public final class AlsCasusAfgeslotenDanVoorstel {

    private final Evaluaties evaluaties;
    private final Voorstelmaker voorstellen;
    private final Clock klok;

    public AlsCasusAfgeslotenDanVoorstel(Evaluaties evaluaties, Voorstelmaker voorstellen, Clock klok) {
        this.evaluaties = evaluaties;
        this.voorstellen = voorstellen;
        this.klok = klok;
    }

    public void voerUit(String casusId, Sleutel sleutel) {
        var eerdere = evaluaties.vanCasus(casusId);
        boolean alGedaan = eerdere.stream().anyMatch(e -> e.voorstel().aanleiding() == Aanleiding.CASUS_AFGESLOTEN);
        if (alGedaan || Voorstelmaker.bezet(eerdere)) {
            return;
        }
        var voorstel = new Voorstel(casusId, Soort.KORT, Aanleiding.CASUS_AFGESLOTEN, null, klok.instant(), null, null);
        voorstellen.maak(voorstel, eerdere, sleutel, Handelende.DIENST);
    }
}
