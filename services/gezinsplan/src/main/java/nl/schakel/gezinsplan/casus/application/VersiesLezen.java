package nl.schakel.gezinsplan.casus.application;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.Versiekast.Bewaard;
import nl.schakel.gezinsplan.casus.model.CasusId;

/** Somebody looks which versions of the plan were fixed. */
public final class VersiesLezen {

    private final Versiekast kast;

    public VersiesLezen(Versiekast kast) {
        this.kast = kast;
    }

    /** The newest first. */
    public Versievondst<List<Versie>> voerUit(Onderwerp wie, CasusId id) {
        return kast.open(wie, id, casus -> Optional.of(kast.bewaard(wie, casus, casus.plan().vaststellingen()).reversed().stream()
                .map(Bewaard::versie)
                .toList()));
    }
}
