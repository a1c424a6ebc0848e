package nl.schakel.gezinsplan.casus.application;

import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.DraagOver;

/** Somebody else is asked to coordinate, with what he or she has to know. */
public final class ZorgcoordinatorOverdragen {

    private final CasusWijzigen wijzigen;
    private final Supplier<UUID> ids;

    public ZorgcoordinatorOverdragen(CasusWijzigen wijzigen, Supplier<UUID> ids) {
        this.wijzigen = wijzigen;
        this.ids = ids;
    }

    public Afloop voerUit(Oproep oproep, UUID betrokkeneId, String notitie) {
        return wijzigen.voerUit(
                oproep, Handeling.ZORGCOORDINATOR_OVERDRAGEN, new DraagOver(ids.get(), betrokkeneId, notitie));
    }
}
