package nl.schakel.gezinsplan.casus.application;

import java.util.List;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.LegOverlegVast;
import org.jspecify.annotations.Nullable;

/** Who were there; and if the family was not, why. */
public final class OverlegVastleggen {

    private final CasusWijzigen wijzigen;

    public OverlegVastleggen(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(
            Oproep oproep, UUID overlegId, long versie, List<UUID> aanwezigen, @Nullable String redenZonderGezin) {
        var opdracht = new LegOverlegVast(overlegId, versie, aanwezigen, redenZonderGezin);
        return wijzigen.voerUit(oproep, Handeling.OVERLEG_VASTLEGGEN, overlegId, opdracht);
    }
}
