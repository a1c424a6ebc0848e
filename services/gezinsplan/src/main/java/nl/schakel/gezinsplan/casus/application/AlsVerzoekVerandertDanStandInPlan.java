package nl.schakel.gezinsplan.casus.application;

import java.time.Clock;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Casussen.Herkomst;
import nl.schakel.gezinsplan.casus.model.Opdracht.WerkVerzoekstandBij;
import nl.schakel.gezinsplan.casus.model.Verzoekverwijzing;
import org.jspecify.annotations.Nullable;

/** At the stuck action one sees how far the maatwerktafel is. */
public final class AlsVerzoekVerandertDanStandInPlan {

    private final Casussen casussen;
    private final Clock klok;

    public AlsVerzoekVerandertDanStandInPlan(Casussen casussen, Clock klok) {
        this.casussen = casussen;
        this.klok = klok;
    }

    public Afloop voerUit(
            CasusId id,
            Herkomst.Bericht herkomst,
            UUID actieId,
            @Nullable UUID blokkadeId,
            Verzoekverwijzing nieuws) {
        var opdracht = new WerkVerzoekstandBij(actieId, blokkadeId, nieuws);
        var door = Maatwerktafel.opDitMoment(klok);
        return casussen.wijzig(id, herkomst, casus -> casus.verwerk(opdracht, door));
    }
}
