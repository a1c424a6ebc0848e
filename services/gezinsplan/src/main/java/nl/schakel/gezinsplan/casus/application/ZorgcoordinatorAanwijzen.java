package nl.schakel.gezinsplan.casus.application;

import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijsZorgcoordinatorAan;
import org.jspecify.annotations.Nullable;

/** The family and its helpers choose who coordinates. Exactly one of the two ids is given. */
public final class ZorgcoordinatorAanwijzen {

    private final CasusWijzigen wijzigen;

    public ZorgcoordinatorAanwijzen(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(Oproep oproep, @Nullable UUID betrokkeneId, @Nullable UUID gezinslidId) {
        return wijzigen.voerUit(
                oproep, Handeling.ZORGCOORDINATOR_AANWIJZEN, new WijsZorgcoordinatorAan(betrokkeneId, gezinslidId));
    }
}
