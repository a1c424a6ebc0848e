package nl.schakel.procesevaluatie.evaluatie.application;

import nl.schakel.procesevaluatie.evaluatie.model.Evaluaties;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.VulTijdlijnAan;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import nl.schakel.procesevaluatie.tijdlijn.model.Tijdlijnen;

/**
 * Twee diensten vertellen los van elkaar wat er gebeurde. Komt een moment pas na het voorstel binnen, dan komt het alsnog op de
 * tijdlijn, tot het gesprek is geweest.
 */
public final class AlsTijdlijnGroeitDanAanvulling {

    private final Evaluaties evaluaties;
    private final Tijdlijnen tijdlijnen;

    public AlsTijdlijnGroeitDanAanvulling(Evaluaties evaluaties, Tijdlijnen tijdlijnen) {
        this.evaluaties = evaluaties;
        this.tijdlijnen = tijdlijnen;
    }

    public void voerUit(String casusId) {
        var open = evaluaties.vanCasus(casusId).stream().filter(e -> e.stand().voorGesprek()).toList();
        if (open.isEmpty()) {
            return;
        }
        var momenten = Momenten.van(tijdlijnen.van(casusId));
        open.forEach(evaluatie -> evaluaties.wijzig(evaluatie.id(), new Sleutel.Geen(),
                nu -> nu.verwerk(new VulTijdlijnAan(Handelende.DIENST, momenten))));
    }
}
