package nl.schakel.procesevaluatie.evaluatie.model;

import java.util.List;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;

/** Wat het model op een opdracht zegt. */
public sealed interface Uitspraak {

    record Aanvaard(Evaluatie evaluatie, List<Gebeurtenis> gebeurtenissen, Handelende door) implements Uitspraak {}

    record Geweigerd(Weigering weigering) implements Uitspraak {}
}
