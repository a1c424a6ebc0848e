package nl.schakel.procesevaluatie.evaluatie.application;

import java.time.Clock;
import java.time.Instant;
import nl.schakel.procesevaluatie.evaluatie.model.Aanleiding;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluaties;
import nl.schakel.procesevaluatie.evaluatie.model.Soort;
import nl.schakel.procesevaluatie.evaluatie.model.Voorstel;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;

/**
 * Is een plan afgesloten, dan ligt er een voorstel om kort terug te kijken, met wat wij van het plan en de tafel weten op de tijdlijn.
 * Gaat een plan weer open en later weer dicht, dan kijken wij opnieuw terug. Dezelfde gebeurtenis nog eens, hoe laat ook, maakt geen
 * tweede voorstel.
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

    /** @param geslotenOp when the plan was closed: a proposal of before belongs to an earlier time that it closed */
    public void voerUit(String casusId, Instant geslotenOp, Sleutel sleutel) {
        var eerdere = evaluaties.vanCasus(casusId);
        boolean alGedaan = eerdere.stream().anyMatch(e -> volgtOp(geslotenOp, e.voorstel()));
        if (alGedaan || Voorstelmaker.bezet(eerdere)) {
            return;
        }
        var voorstel = new Voorstel(casusId, Soort.KORT, Aanleiding.CASUS_AFGESLOTEN, null, nietEerderDan(geslotenOp), null, null);
        voorstellen.maak(voorstel, eerdere, sleutel, Handelende.DIENST);
    }

    private static boolean volgtOp(Instant geslotenOp, Voorstel voorstel) {
        return voorstel.aanleiding() == Aanleiding.CASUS_AFGESLOTEN && !voorstel.op().isBefore(geslotenOp);
    }

    /** De klok van een andere dienst mag voorlopen. */
    private Instant nietEerderDan(Instant geslotenOp) {
        var nu = klok.instant();
        return nu.isBefore(geslotenOp) ? geslotenOp : nu;
    }
}
