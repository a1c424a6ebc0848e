package nl.schakel.gezinsplan.casus.web;

import nl.schakel.gezinsplan.casus.model.Persoon;
import org.jspecify.annotations.Nullable;

record PersoonWeergave(String persoonId, String naam, @Nullable String organisatie) {

    static PersoonWeergave van(Persoon persoon) {
        return new PersoonWeergave(persoon.id(), persoon.naam(), persoon.organisatie());
    }
}
