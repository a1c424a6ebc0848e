package nl.schakel.gezinsplan.casus.application;

import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen;

/** Somebody opens a plan. */
public final class CasusLezen {

    private final Casussen casussen;
    private final Toegang toegang;
    private final Inzagespoor spoor;

    public CasusLezen(Casussen casussen, Toegang toegang, Inzagespoor spoor) {
        this.casussen = casussen;
        this.toegang = toegang;
        this.spoor = spoor;
    }

    public Lezing voerUit(Onderwerp wie, CasusId id) {
        return voerUit(wie, id, Handeling.CASUS_LEZEN);
    }

    Lezing voerUit(Onderwerp wie, CasusId id, Handeling handeling) {
        return casussen.zoek(id)
                .<Lezing>map(bewaard -> {
                    Toegangsbesluit besluit = toegang.beslis(wie, handeling, bewaard.casus(), null);
                    spoor.leg(wie, handeling, besluit, bewaard.casus(), toegang.zicht(wie, bewaard.casus()));
                    return besluit.toegestaan()
                            ? new Lezing.Gelezen(bewaard)
                            : new Lezing.NietToegestaan(besluit.reden());
                })
                .orElseGet(Lezing.Onbekend::new);
    }
}
