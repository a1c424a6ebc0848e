package nl.schakel.gezinsplan.casus.application;

import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijzigGezinslid;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Geweigerd;

/** What is known of a member of the family was wrong, or has changed. */
public final class GezinslidWijzigen {

    private final CasusWijzigen wijzigen;
    private final Gezinsaccounts accounts;
    private final Supplier<UUID> ids;

    public GezinslidWijzigen(CasusWijzigen wijzigen, Personen personen, Supplier<UUID> ids) {
        this.wijzigen = wijzigen;
        this.accounts = new Gezinsaccounts(personen);
        this.ids = ids;
    }

    public Afloop voerUit(Oproep oproep, UUID gezinslidId, long verwacht, Gezinsgegevens lid) {
        var gevonden = accounts.vind(lid.persoonId());
        var opdracht = new WijzigGezinslid(
                gezinslidId, verwacht, lid.naam(), lid.rol(), lid.geboortedatum(), lid.gezag(), gevonden.account(),
                ids.get());
        return wijzigen.voerUit(oproep, Handeling.GEZINSLID_WIJZIGEN, gezinslidId, (casus, door) ->
                gevonden.weigering() == null ? casus.verwerk(opdracht, door) : new Geweigerd(gevonden.weigering()));
    }
}
