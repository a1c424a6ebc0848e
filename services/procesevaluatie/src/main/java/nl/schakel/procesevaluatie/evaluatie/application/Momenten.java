package nl.schakel.procesevaluatie.evaluatie.application;

import java.util.List;
import nl.schakel.procesevaluatie.evaluatie.model.Bron;
import nl.schakel.procesevaluatie.evaluatie.model.Moment;
import nl.schakel.procesevaluatie.tijdlijn.model.Tijdlijnmoment;

/** Van wat wij onthielden naar wat op de tijdlijn van een evaluatie staat. */
final class Momenten {

    private Momenten() {}

    static List<Moment> van(List<Tijdlijnmoment> onthouden) {
        return onthouden.stream().map(m -> new Moment(m.id(), m.datum(), m.soort(), bron(m), false, null)).toList();
    }

    private static Bron bron(Tijdlijnmoment moment) {
        return switch (moment.herkomst()) {
            case PLAN -> Bron.PLAN;
            case TAFEL -> Bron.TAFEL;
        };
    }
}
