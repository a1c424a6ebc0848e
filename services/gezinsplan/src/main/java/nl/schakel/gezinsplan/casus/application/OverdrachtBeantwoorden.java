package nl.schakel.gezinsplan.casus.application;

import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.BeantwoordOverdracht;
import org.jspecify.annotations.Nullable;

/** The one who is asked to coordinate says yes or no. */
public final class OverdrachtBeantwoorden {

    private final CasusWijzigen wijzigen;

    public OverdrachtBeantwoorden(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(Oproep oproep, UUID overdrachtId, boolean neemtAan, @Nullable String antwoord) {
        var opdracht = new BeantwoordOverdracht(overdrachtId, neemtAan, antwoord);
        return wijzigen.voerUit(oproep, Handeling.OVERDRACHT_BEANTWOORDEN, overdrachtId, opdracht);
    }
}
