package nl.schakel.gezinsplan.casus.application;

import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.VoegGezinslidToe;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Geweigerd;

/** Somebody belongs to the family too. */
public final class GezinslidToevoegen {

    private final CasusWijzigen wijzigen;
    private final Gezinsaccounts accounts;
    private final Supplier<UUID> ids;

    public GezinslidToevoegen(CasusWijzigen wijzigen, Personen personen, Supplier<UUID> ids) {
        this.wijzigen = wijzigen;
        this.accounts = new Gezinsaccounts(personen);
        this.ids = ids;
    }

    public Afloop voerUit(Oproep oproep, Gezinsgegevens lid) {
        var gevonden = accounts.vind(lid.persoonId());
        var opdracht = new VoegGezinslidToe(
                ids.get(), lid.naam(), lid.rol(), lid.geboortedatum(), lid.gezag(), gevonden.account(), ids.get());
        return wijzigen.voerUit(oproep, Handeling.GEZINSLID_TOEVOEGEN, null, (casus, door) ->
                gevonden.weigering() == null ? casus.verwerk(opdracht, door) : new Geweigerd(gevonden.weigering()));
    }
}
