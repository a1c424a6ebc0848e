package nl.schakel.gezinsplan.casus.application;

import java.time.LocalDate;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.Toezegging;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijzigActie;
import org.jspecify.annotations.Nullable;

/** Another agreement about the same action. */
public final class ActieWijzigen {

    private final CasusWijzigen wijzigen;

    public ActieWijzigen(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(
            Oproep oproep, UUID actieId, long verwacht, String wat, Toezegging wie, @Nullable LocalDate uiterlijk) {
        return wijzigen.voerUit(
                oproep, Handeling.ACTIE_WIJZIGEN, actieId, new WijzigActie(actieId, verwacht, wat, wie, uiterlijk));
    }
}
