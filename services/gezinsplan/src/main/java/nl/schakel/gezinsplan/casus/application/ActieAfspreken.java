package nl.schakel.gezinsplan.casus.application;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.SpreekActieAf;
import nl.schakel.gezinsplan.casus.model.Opdracht.Toezegging;
import org.jspecify.annotations.Nullable;

/** Somebody promises to do something. */
public final class ActieAfspreken {

    private final CasusWijzigen wijzigen;
    private final Supplier<UUID> ids;

    public ActieAfspreken(CasusWijzigen wijzigen, Supplier<UUID> ids) {
        this.wijzigen = wijzigen;
        this.ids = ids;
    }

    public Afloop voerUit(
            Oproep oproep, @Nullable UUID doelId, String wat, Toezegging wie, @Nullable LocalDate uiterlijk) {
        var opdracht = new SpreekActieAf(ids.get(), doelId, wat, wie, uiterlijk);
        return wijzigen.voerUit(oproep, Handeling.ACTIE_TOEVOEGEN, doelId, opdracht);
    }
}
