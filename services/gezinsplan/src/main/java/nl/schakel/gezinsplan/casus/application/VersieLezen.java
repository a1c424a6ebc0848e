package nl.schakel.gezinsplan.casus.application;

import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.Versiekast.Bewaard;
import nl.schakel.gezinsplan.casus.model.CasusId;

/** Somebody reads the plan as it was when it was fixed. */
public final class VersieLezen {

    private final Versiekast kast;

    public VersieLezen(Versiekast kast) {
        this.kast = kast;
    }

    public Versievondst<Versie> voerUit(Onderwerp wie, CasusId id, int planversie) {
        return kast.open(wie, id, casus -> kast.bewaard(wie, casus, casus.plan().vaststelling(planversie).stream().toList()).stream()
                .map(Bewaard::versie)
                .findFirst());
    }
}
