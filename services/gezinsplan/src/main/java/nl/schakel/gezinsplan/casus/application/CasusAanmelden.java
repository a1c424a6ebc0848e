package nl.schakel.gezinsplan.casus.application;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.gezinsplan.casus.model.Caserol;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Casussen.Herkomst;
import nl.schakel.gezinsplan.casus.model.Door;
import nl.schakel.gezinsplan.casus.model.MeldCasusAan;
import nl.schakel.gezinsplan.casus.model.MeldCasusAan.Aanmelder;
import nl.schakel.gezinsplan.casus.model.MeldCasusAan.EersteActie;
import nl.schakel.gezinsplan.casus.model.Opdracht.VoegGezinslidToe;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Geweigerd;
import nl.schakel.gezinsplan.casus.model.Uitkomst.NietToegestaan;
import org.jspecify.annotations.Nullable;

/** A family comes in. */
public final class CasusAanmelden {

    private final Casussen casussen;
    private final Toegang toegang;
    private final Gezinsaccounts accounts;
    private final Inzagespoor spoor;
    private final Clock klok;
    private final Supplier<UUID> ids;

    public CasusAanmelden(
            Casussen casussen,
            Toegang toegang,
            Personen personen,
            Inzagespoor spoor,
            Clock klok,
            Supplier<UUID> ids) {
        this.casussen = casussen;
        this.toegang = toegang;
        this.accounts = new Gezinsaccounts(personen);
        this.spoor = spoor;
        this.klok = klok;
        this.ids = ids;
    }

    public Afloop voerUit(Onderwerp wie, Herkomst.Opgedragen herkomst, Aanmelding aanmelding) {
        CasusId id = id(wie, herkomst);
        Toegangsbesluit besluit = toegang.beslis(wie, Handeling.CASUS_AANMELDEN);
        if (!besluit.toegestaan()) {
            spoor.leg(wie, Handeling.CASUS_AANMELDEN, besluit, "CASUS", null);
            return new Afloop.Niet(new NietToegestaan(besluit.reden()), null);
        }
        List<VoegGezinslidToe> gezinsleden = new ArrayList<>();
        for (Gezinsgegevens lid : aanmelding.gezinsleden()) {
            var gevonden = accounts.vind(lid.persoonId());
            if (gevonden.weigering() != null) {
                return new Afloop.Niet(new Geweigerd(gevonden.weigering()), null);
            }
            gezinsleden.add(new VoegGezinslidToe(
                    ids.get(), lid.naam(), lid.rol(), lid.geboortedatum(), lid.gezag(), gevonden.account(), ids.get()));
        }
        var opdracht = new MeldCasusAan(
                aanmelding.naam(), aanmelding.aanleiding(), gezinsleden, eersteActie(aanmelding), aanmelder(wie));
        Door door = CasusWijzigen.door(wie, klok);
        Afloop afloop = casussen.begin(id, herkomst, () -> Casus.meldAan(id, opdracht, door));
        spoor.leg(wie, Handeling.CASUS_AANMELDEN, besluit, "CASUS", id.toString());
        return afloop;
    }

    /** The same person with the same key means the same family: a second click makes no second casus. */
    private static CasusId id(Onderwerp wie, Herkomst.Opgedragen herkomst) {
        String eenmalig = wie.persoonId() + "/" + herkomst.sleutel();
        return new CasusId(UUID.nameUUIDFromBytes(eenmalig.getBytes(StandardCharsets.UTF_8)));
    }

    private @Nullable EersteActie eersteActie(Aanmelding aanmelding) {
        String wat = aanmelding.eersteActie();
        return wat == null ? null : new EersteActie(ids.get(), wat, aanmelding.eersteActieUiterlijk());
    }

    /** A partner or a teamleider reports, and does not read along. */
    private @Nullable Aanmelder aanmelder(Onderwerp wie) {
        for (Caserol rol : List.of(Caserol.WIJKTEAMMEDEWERKER, Caserol.GEZINSLID)) {
            if (rol.past(wie.functies())) {
                return new Aanmelder(ids.get(), rol);
            }
        }
        return null;
    }

    /** @param naam made of the family names when absent */
    public record Aanmelding(
            @Nullable String naam,
            String aanleiding,
            List<Gezinsgegevens> gezinsleden,
            @Nullable String eersteActie,
            @Nullable LocalDate eersteActieUiterlijk) {}
}
