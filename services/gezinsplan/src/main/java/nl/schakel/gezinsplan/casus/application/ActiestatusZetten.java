package nl.schakel.gezinsplan.casus.application;

import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.ActieStatus;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.ZetActiestatus;
import org.jspecify.annotations.Nullable;

/** Somebody starts, finishes or gives up an action. */
public final class ActiestatusZetten {

    private final CasusWijzigen wijzigen;

    public ActiestatusZetten(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(Oproep oproep, UUID actieId, long verwacht, ActieStatus status, @Nullable String reden) {
        return wijzigen.voerUit(
                oproep, Handeling.ACTIESTATUS_ZETTEN, actieId, new ZetActiestatus(actieId, verwacht, status, reden));
    }
}
