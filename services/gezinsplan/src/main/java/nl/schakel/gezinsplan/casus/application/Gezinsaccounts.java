package nl.schakel.gezinsplan.casus.application;

import nl.schakel.gezinsplan.casus.application.Personen.Bekende;
import nl.schakel.gezinsplan.casus.model.Caserol;
import nl.schakel.gezinsplan.casus.model.Kringweigering;
import nl.schakel.gezinsplan.casus.model.Persoon;
import nl.schakel.gezinsplan.casus.model.Weigering;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who logs in as a member of a family: a resident whom the administrator knows, so that a slip of the pen opens no plan. */
final class Gezinsaccounts {

    private final Personen personen;

    Gezinsaccounts(Personen personen) {
        this.personen = personen;
    }

    Gevonden vind(@Nullable String persoonId) {
        if (persoonId == null) {
            return new Gevonden(null, null);
        }
        Bekende bekende = personen.vind(persoonId).orElse(null);
        if (bekende == null) {
            return new Gevonden(null, new Kringweigering.PersoonNietInAdresboek());
        }
        return Caserol.GEZINSLID.past(Set.of(bekende.functie()))
                ? new Gevonden(bekende.persoon(), null)
                : new Gevonden(null, new Kringweigering.RolPastNietBijFunctie());
    }

    /** An account, or why not; neither for who does not log in. */
    record Gevonden(@Nullable Persoon account, @Nullable Weigering weigering) {}
}
