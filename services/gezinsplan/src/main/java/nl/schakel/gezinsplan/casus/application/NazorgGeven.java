package nl.schakel.gezinsplan.casus.application;

import java.time.LocalDate;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.GeefNazorg;
import org.jspecify.annotations.Nullable;

/** Somebody asked the family how it goes, after the plan was closed. */
public final class NazorgGeven {

    private final CasusWijzigen wijzigen;

    public NazorgGeven(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(Oproep oproep, String hoeGaatHet, @Nullable LocalDate volgende) {
        return wijzigen.voerUit(oproep, Handeling.NAZORG_GEVEN, new GeefNazorg(hoeGaatHet, volgende));
    }
}
