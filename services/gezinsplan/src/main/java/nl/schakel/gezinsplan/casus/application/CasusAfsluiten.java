package nl.schakel.gezinsplan.casus.application;

import java.time.LocalDate;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.SluitCasusAf;

/** The family goes on by itself. */
public final class CasusAfsluiten {

    private final CasusWijzigen wijzigen;

    public CasusAfsluiten(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(Oproep oproep, String terugblik, LocalDate nazorgdatum, String wieBelJe) {
        return wijzigen.voerUit(
                oproep, Handeling.CASUS_AFSLUITEN, new SluitCasusAf(terugblik, nazorgdatum, wieBelJe));
    }
}
