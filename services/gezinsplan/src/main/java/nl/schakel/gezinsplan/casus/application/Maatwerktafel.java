package nl.schakel.gezinsplan.casus.application;

import java.time.Clock;
import nl.schakel.gezinsplan.casus.model.Door;
import nl.schakel.gezinsplan.casus.model.Persoon;

/** The other service, as the one who changes something in a plan. */
final class Maatwerktafel {

    private static final Persoon ZELF = new Persoon("maatwerktafel", "De maatwerktafel", null, null);

    private Maatwerktafel() {}

    static Door opDitMoment(Clock klok) {
        return new Door(ZELF, "dienst", klok.instant());
    }
}
