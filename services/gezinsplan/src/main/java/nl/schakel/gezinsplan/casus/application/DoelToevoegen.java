package nl.schakel.gezinsplan.casus.application;

import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Leefgebied;
import nl.schakel.gezinsplan.casus.model.Opdracht.VoegDoelToe;
import org.jspecify.annotations.Nullable;

/** Something new that the family wants to work on. */
public final class DoelToevoegen {

    private final CasusWijzigen wijzigen;
    private final Supplier<UUID> ids;

    public DoelToevoegen(CasusWijzigen wijzigen, Supplier<UUID> ids) {
        this.wijzigen = wijzigen;
        this.ids = ids;
    }

    public Afloop voerUit(
            Oproep oproep,
            String zin,
            @Nullable UUID vanGezinslidId,
            @Nullable String vanNaam,
            Leefgebied leefgebied,
            @Nullable Integer cijferStart) {
        var opdracht = new VoegDoelToe(ids.get(), zin, vanGezinslidId, vanNaam, leefgebied, cijferStart);
        return wijzigen.voerUit(oproep, Handeling.DOEL_TOEVOEGEN, opdracht);
    }
}
