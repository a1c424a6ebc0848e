package nl.schakel.procesevaluatie.leerpunt.model;

import java.util.List;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;

/** Wat het model op een opdracht zegt. */
public sealed interface LeerpuntUitspraak {

    record Aanvaard(Leerpunt leerpunt, List<LeerpuntGebeurtenis> gebeurtenissen, Handelende door) implements LeerpuntUitspraak {}

    record Geweigerd(LeerpuntWeigering weigering) implements LeerpuntUitspraak {}
}
