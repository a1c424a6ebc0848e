package nl.schakel.gezinsplan.casus.application;

import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.SchrijfNotitie;

/** What was said about one point of the agenda. */
public final class NotitieSchrijven {

    private final CasusWijzigen wijzigen;

    public NotitieSchrijven(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(Oproep oproep, UUID overlegId, UUID puntId, long versie, String tekst) {
        var opdracht = new SchrijfNotitie(overlegId, puntId, versie, tekst);
        return wijzigen.voerUit(oproep, Handeling.NOTITIE_SCHRIJVEN, overlegId, opdracht);
    }
}
