package nl.schakel.gezinsplan.casus.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.PlanOverleg;
import nl.schakel.gezinsplan.casus.model.Overleg;

/** People around the family are going to meet. */
public final class OverlegPlannen {

    private final CasusWijzigen wijzigen;
    private final Supplier<UUID> ids;

    public OverlegPlannen(CasusWijzigen wijzigen, Supplier<UUID> ids) {
        this.wijzigen = wijzigen;
        this.ids = ids;
    }

    public Afloop voerUit(Oproep oproep, Overleg.Soort soort, Instant moment, String plaats, List<UUID> genodigden) {
        return wijzigen.voerUit(
                oproep, Handeling.OVERLEG_PLANNEN, new PlanOverleg(ids.get(), soort, moment, plaats, genodigden));
    }
}
