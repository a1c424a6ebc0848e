package nl.schakel.maatwerktafel.regel.model;

import nl.schakel.maatwerktafel.gedeeld.model.Versieconflict;
import nl.schakel.maatwerktafel.gedeeld.model.Weigering;

/** Waarom het model nee zegt. */
public sealed interface RegelWeigering extends Weigering {

    record RegelGebotst(long huidigeVersie, Regel huidig) implements RegelWeigering, Versieconflict {}
}
