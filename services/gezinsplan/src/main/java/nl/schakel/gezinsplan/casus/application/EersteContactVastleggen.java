package nl.schakel.gezinsplan.casus.application;

import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.LegEersteContactVast;

/** Somebody spoke with the family for the first time. */
public final class EersteContactVastleggen {

    private final CasusWijzigen wijzigen;
    private final Supplier<UUID> ids;

    public EersteContactVastleggen(CasusWijzigen wijzigen, Supplier<UUID> ids) {
        this.wijzigen = wijzigen;
        this.ids = ids;
    }

    public Afloop voerUit(Oproep oproep) {
        return wijzigen.voerUit(oproep, Handeling.EERSTE_CONTACT_VASTLEGGEN, new LegEersteContactVast(ids.get()));
    }
}
