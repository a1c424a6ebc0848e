package nl.schakel.gezinsplan.casus.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.VerzetOverleg;
import nl.schakel.gezinsplan.casus.model.Overleg;

/** Another time, another place or other people. */
public final class OverlegVerzetten {

    private final CasusWijzigen wijzigen;

    public OverlegVerzetten(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(
            Oproep oproep, UUID overlegId, long versie, Overleg.Soort soort, Instant moment, String plaats, List<UUID> genodigden) {
        var opdracht = new VerzetOverleg(overlegId, versie, soort, moment, plaats, genodigden);
        return wijzigen.voerUit(oproep, Handeling.OVERLEG_VERZETTEN, overlegId, opdracht);
    }
}
