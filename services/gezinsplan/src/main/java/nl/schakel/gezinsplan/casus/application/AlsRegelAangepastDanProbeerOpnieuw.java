package nl.schakel.gezinsplan.casus.application;

import java.time.Clock;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen;
import nl.schakel.gezinsplan.casus.model.Casussen.Herkomst;
import nl.schakel.gezinsplan.casus.model.Opdracht.MeldRegelAangepast;

/** Who is stuck on a rule that has changed, is told to try again. */
public final class AlsRegelAangepastDanProbeerOpnieuw {

    private final Casusoverzicht overzicht;
    private final Casussen casussen;
    private final Clock klok;

    public AlsRegelAangepastDanProbeerOpnieuw(Casusoverzicht overzicht, Casussen casussen, Clock klok) {
        this.overzicht = overzicht;
        this.casussen = casussen;
        this.klok = klok;
    }

    /** Cut off halfway, it can be done again from the start: each casus knows which news it has had. */
    public void voerUit(Herkomst.Bericht herkomst, UUID regelId) {
        var opdracht = new MeldRegelAangepast(regelId);
        var door = Maatwerktafel.opDitMoment(klok);
        for (CasusId id : overzicht.vastOpRegel(regelId)) {
            casussen.wijzig(id, herkomst, casus -> casus.verwerk(opdracht, door));
        }
    }
}
