package nl.schakel.gezinsplan.casus.application;

import java.time.Clock;
import java.util.Set;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.gezinsplan.casus.application.Personen.Bekende;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen;
import nl.schakel.gezinsplan.casus.model.Casussen.Bewaard;
import nl.schakel.gezinsplan.casus.model.Deelname;
import nl.schakel.gezinsplan.casus.model.Persoon;
import nl.schakel.gezinsplan.casus.model.Uitkomst;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Aanvaard;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Nee;
import nl.schakel.gezinsplan.casus.model.Uitkomst.NietToegestaan;

/**
 * Before somebody is let in: the plan as that person would see it on these terms. Asked of the same model and the same policy as the
 * invitation itself, so that what is shown is what will be. Nobody gets to see more by it than he or she sees already.
 */
public final class CasusBekijkenAls {

    private final Casussen casussen;
    private final Toegang toegang;
    private final Inzagespoor spoor;
    private final Personen personen;
    private final PartnerUitnodigen uitnodigen;
    private final Clock klok;

    public CasusBekijkenAls(
            Casussen casussen, Toegang toegang, Inzagespoor spoor, Personen personen, PartnerUitnodigen uitnodigen, Clock klok) {
        this.casussen = casussen;
        this.toegang = toegang;
        this.spoor = spoor;
        this.personen = personen;
        this.uitnodigen = uitnodigen;
        this.klok = klok;
    }

    public Beeld voerUit(Onderwerp wie, CasusId id, String persoonId, Deelname gevraagd) {
        return casussen.zoek(id).<Beeld>map(b -> beeld(wie, b, persoonId, gevraagd)).orElseGet(Beeld.Onbekend::new);
    }

    private Beeld beeld(Onderwerp wie, Bewaard bewaard, String persoonId, Deelname gevraagd) {
        Casus casus = bewaard.casus();
        Zicht eigen = toegang.zicht(wie, casus);
        Toegangsbesluit besluit = toegang.beslis(wie, Handeling.CASUS_BEKIJKEN_ALS, casus, null);
        spoor.leg(wie, Handeling.CASUS_BEKIJKEN_ALS, besluit, casus, eigen);
        if (!besluit.toegestaan()) {
            return new Beeld.Niet(new NietToegestaan(besluit.reden()));
        }
        Uitkomst uitkomst = uitnodigen.proef(casus, CasusWijzigen.door(wie, klok), persoonId, gevraagd);
        return switch (uitkomst) {
            case Aanvaard met -> {
                Zicht zicht = toegang.zicht(ander(personen.vind(persoonId).orElseThrow()), met.casus()).hoogstens(eigen);
                yield new Beeld.Gezien(new Bewaard(met.casus(), bewaard.versie()), zicht);
            }
            case Nee nee -> new Beeld.Niet(nee);
        };
    }

    private static Onderwerp ander(Bekende bekende) {
        Persoon persoon = bekende.persoon();
        return new Onderwerp(
                persoon.id(), persoon.naam(), persoon.organisatieId(), persoon.organisatie(), Set.of(bekende.functie()));
    }

    public sealed interface Beeld {

        /** @param bewaard as it would be; it is not stored */
        record Gezien(Bewaard bewaard, Zicht zicht) implements Beeld {}

        record Niet(Nee reden) implements Beeld {}

        record Onbekend() implements Beeld {}
    }
}
