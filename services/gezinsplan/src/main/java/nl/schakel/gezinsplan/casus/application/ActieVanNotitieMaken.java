package nl.schakel.gezinsplan.casus.application;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.MaakActieVanNotitie;
import nl.schakel.gezinsplan.casus.model.Opdracht.Toezegging;
import org.jspecify.annotations.Nullable;

/** What was said becomes something that somebody does. */
public final class ActieVanNotitieMaken {

    private final CasusWijzigen wijzigen;
    private final Supplier<UUID> ids;

    public ActieVanNotitieMaken(CasusWijzigen wijzigen, Supplier<UUID> ids) {
        this.wijzigen = wijzigen;
        this.ids = ids;
    }

    public Afloop voerUit(
            Oproep oproep, UUID overlegId, UUID puntId, @Nullable UUID doelId, String wat, Toezegging wie, LocalDate uiterlijk) {
        var opdracht = new MaakActieVanNotitie(overlegId, puntId, ids.get(), doelId, wat, wie, uiterlijk);
        return wijzigen.voerUit(oproep, Handeling.ACTIE_VAN_NOTITIE_MAKEN, overlegId, opdracht);
    }
}
