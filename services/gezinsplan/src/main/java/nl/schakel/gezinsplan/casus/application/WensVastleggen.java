package nl.schakel.gezinsplan.casus.application;

import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.LegWensVast;
import org.jspecify.annotations.Nullable;

/** Somebody says what must be different in half a year. */
public final class WensVastleggen {

    private final CasusWijzigen wijzigen;
    private final Supplier<UUID> ids;

    public WensVastleggen(CasusWijzigen wijzigen, Supplier<UUID> ids) {
        this.wijzigen = wijzigen;
        this.ids = ids;
    }

    public Afloop voerUit(Oproep oproep, String tekst, @Nullable UUID vanGezinslidId, @Nullable String vanNaam) {
        return wijzigen.voerUit(
                oproep, Handeling.WENS_TOEVOEGEN, new LegWensVast(ids.get(), tekst, vanGezinslidId, vanNaam));
    }
}
