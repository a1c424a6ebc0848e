package nl.schakel.gezinsplan.casus.application;

import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.SchrijfWerkaantekening;

/** A professional notes something for the others. */
public final class WerkaantekeningSchrijven {

    private final CasusWijzigen wijzigen;

    public WerkaantekeningSchrijven(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(Oproep oproep, UUID doelId, long verwacht, String tekst) {
        return wijzigen.voerUit(
                oproep, Handeling.WERKAANTEKENING_SCHRIJVEN, doelId, new SchrijfWerkaantekening(doelId, verwacht, tekst));
    }
}
