package nl.schakel.gezinsplan.casus.application;

import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.GeefCijfer;

/** The family says how far it is, from 1 to 10. */
public final class CijferGeven {

    private final CasusWijzigen wijzigen;

    public CijferGeven(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(Oproep oproep, UUID doelId, int cijfer) {
        return wijzigen.voerUit(oproep, Handeling.CIJFER_GEVEN, doelId, new GeefCijfer(doelId, cijfer));
    }
}
