package nl.schakel.gezinsplan.casus.application;

import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.gezinsplan.casus.application.Casusoverzicht.Bladzijde;

/** The families that somebody works with. */
public final class CasussenZoeken {

    private final Casusoverzicht overzicht;
    private final Toegang toegang;
    private final Inzagespoor spoor;

    public CasussenZoeken(Casusoverzicht overzicht, Toegang toegang, Inzagespoor spoor) {
        this.overzicht = overzicht;
        this.toegang = toegang;
        this.spoor = spoor;
    }

    /** @param zoek part of the name; empty for all */
    public Bladzijde voerUit(Onderwerp wie, String zoek, int overslaan, int hoogstens) {
        Toegangsbesluit besluit = toegang.beslis(wie, Handeling.CASUSSEN_ZOEKEN);
        spoor.leg(wie, Handeling.CASUSSEN_ZOEKEN, besluit, "CASUSLIJST", null);
        return overzicht.zoek(toegang.bereik(wie), zoek, overslaan, hoogstens);
    }
}
