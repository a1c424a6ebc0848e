package nl.schakel.gezinsplan.casus.application;

import java.time.Clock;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Casussen.Herkomst;
import nl.schakel.gezinsplan.casus.model.Door;
import nl.schakel.gezinsplan.casus.model.Opdracht.NeemPartnerberichtOp;
import nl.schakel.gezinsplan.casus.model.Persoon;

/** Who works with the plan sees that something changed at a partner, and where to look. */
public final class AlsPartnerMeldtDanBerichtBijPlan {

    /** The function that the login server gives to the system of a partner. */
    private static final String ROL = "partnersysteem";

    private final Casussen casussen;
    private final Clock klok;

    public AlsPartnerMeldtDanBerichtBijPlan(Casussen casussen, Clock klok) {
        this.casussen = casussen;
        this.klok = klok;
    }

    /**
     * Each event is a thing of its own, so a seen-mark for each would let the casus grow for ever. The key is kept for as long as a second
     * delivery can come, and after that the plan itself knows what it has.
     */
    public Afloop voerUit(CasusId id, NeemPartnerberichtOp opdracht) {
        var systeem = new Persoon(opdracht.organisatieId(), "Een partner", opdracht.organisatieId(), null);
        var door = new Door(systeem, ROL, klok.instant());
        var herkomst = new Herkomst.Opgedragen("partners:" + opdracht.berichtId());
        return casussen.wijzig(id, herkomst, casus -> casus.verwerk(opdracht, door));
    }
}
