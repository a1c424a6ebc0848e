package nl.schakel.gezinsplan.casus.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.GezinslidGewijzigd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.GezinslidToegevoegd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ToegangGewijzigd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.WensGewijzigd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.WensVastgelegd;
import nl.schakel.gezinsplan.casus.model.Opdracht.LegWensVast;
import nl.schakel.gezinsplan.casus.model.Opdracht.VoegGezinslidToe;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijzigGezinslid;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijzigWens;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Gebotst;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Geweigerd;
import nl.schakel.gezinsplan.casus.model.Kringweigering.AccountHoortBijAnderGezinslid;
import nl.schakel.gezinsplan.casus.model.Kringweigering.EerstEenAndereZorgcoordinator;
import nl.schakel.gezinsplan.casus.model.Kringweigering.GezinslidHoortNietBijGezin;
import nl.schakel.gezinsplan.casus.model.Planweigering.OnderdeelBestaatNiet;
import nl.schakel.gezinsplan.casus.model.Planweigering.PlanIsVol;
import org.jspecify.annotations.Nullable;

final class GezinVerwerking {

    private static final int MEESTE_LEDEN = 30;
    private static final int MEESTE_WENSEN = 100;

    private GezinVerwerking() {}

    static Uitkomst verwerk(Casus casus, Opdracht.OverGezin opdracht, Door door) {
        return switch (opdracht) {
            case VoegGezinslidToe o -> voegToe(casus, o, door);
            case WijzigGezinslid o -> wijzig(casus, o, door);
            case LegWensVast o -> legVast(casus, o, door);
            case WijzigWens o -> wijzig(casus, o, door);
        };
    }

    static Gezinslid lid(VoegGezinslidToe o) {
        return new Gezinslid(o.gezinslidId(), 1, o.naam(), o.rol(), o.geboortedatum(), o.gezag(), accountId(o.account()));
    }

    static boolean accountAlBezet(Gezin gezin, UUID voorLid, @Nullable Persoon account) {
        return account != null
                && gezin.lidMetAccount(account.id()).filter(l -> !l.id().equals(voorLid)).isPresent();
    }

    /** Whose words: empty when the family does not know this member. */
    static Optional<Spreker> spreker(Gezin gezin, @Nullable UUID gezinslidId, @Nullable String naam) {
        return gezinslidId == null
                ? Optional.ofNullable(naam).map(n -> new Spreker(n, null))
                : gezin.lid(gezinslidId).map(l -> new Spreker(l.naam(), l.id()));
    }

    private static Uitkomst voegToe(Casus casus, VoegGezinslidToe o, Door door) {
        if (casus.gezin().leden().size() >= MEESTE_LEDEN) {
            return new Geweigerd(new PlanIsVol());
        }
        if (accountAlBezet(casus.gezin(), o.gezinslidId(), o.account())) {
            return new Geweigerd(new AccountHoortBijAnderGezinslid());
        }
        Kring kring = KringVerwerking.metAccount(casus.kring(), o.account(), o.betrokkeneId(), door.dag());
        Casus nieuw = casus.met(casus.gezin().met(lid(o))).met(kring);
        List<Gebeurtenis> gebeurtenissen = toegangAlsAnders(casus, nieuw);
        gebeurtenissen.add(new GezinslidToegevoegd(o.gezinslidId()));
        return nieuw.na(door, gebeurtenissen);
    }

    private static Uitkomst wijzig(Casus casus, WijzigGezinslid o, Door door) {
        Gezinslid lid = casus.gezin().lid(o.gezinslidId()).orElse(null);
        if (lid == null) {
            return new Geweigerd(new OnderdeelBestaatNiet());
        }
        String account = accountId(o.account());
        if (lid.zelfdeAls(o.naam(), o.rol(), o.geboortedatum(), o.gezag(), account)) {
            return casus.zoalsHetIs(door);
        }
        if (lid.versie() != o.verwacht()) {
            return new Gebotst(lid);
        }
        if (accountAlBezet(casus.gezin(), lid.id(), o.account())) {
            return new Geweigerd(new AccountHoortBijAnderGezinslid());
        }
        Optional<Kring> kring = metAnderAccount(casus, lid, o, door);
        if (kring.isEmpty()) {
            return new Geweigerd(new EerstEenAndereZorgcoordinator());
        }
        Gezinslid gewijzigd = new Gezinslid(
                lid.id(), lid.versie() + 1, o.naam(), o.rol(), o.geboortedatum(), o.gezag(), account);
        Casus nieuw = casus.met(casus.gezin().met(gewijzigd)).met(kring.get());
        List<Gebeurtenis> gebeurtenissen = toegangAlsAnders(casus, nieuw);
        gebeurtenissen.add(new GezinslidGewijzigd(lid.id()));
        return nieuw.na(door, gebeurtenissen);
    }

    /** The former account loses its access with this; empty when it coordinates the plan. */
    private static Optional<Kring> metAnderAccount(Casus casus, Gezinslid lid, WijzigGezinslid o, Door door) {
        Kring kring = casus.kring();
        String oud = lid.persoonId();
        if (Objects.equals(oud, accountId(o.account()))) {
            return Optional.of(kring);
        }
        Betrokkene was = oud == null ? null : kring.nietAfgesloten(oud).orElse(null);
        if (was != null && was.id().equals(kring.zorgcoordinatorId())) {
            return Optional.empty();
        }
        Kring zonder = was == null ? kring : kring.met(was.afgesloten(door.op()));
        return Optional.of(KringVerwerking.metAccount(zonder, o.account(), o.betrokkeneId(), door.dag()));
    }

    private static Uitkomst legVast(Casus casus, LegWensVast o, Door door) {
        if (casus.gezin().wensen().size() >= MEESTE_WENSEN) {
            return new Geweigerd(new PlanIsVol());
        }
        Spreker van = spreker(casus.gezin(), o.vanGezinslidId(), o.vanNaam()).orElse(null);
        if (van == null) {
            return new Geweigerd(new GezinslidHoortNietBijGezin());
        }
        Wens wens = new Wens(o.wensId(), 1, o.tekst(), van, door.persoon(), door.op(), null);
        return casus.met(casus.gezin().met(wens)).na(door, new WensVastgelegd(wens.id()));
    }

    private static Uitkomst wijzig(Casus casus, WijzigWens o, Door door) {
        Wens wens = casus.gezin().wens(o.wensId()).orElse(null);
        if (wens == null) {
            return new Geweigerd(new OnderdeelBestaatNiet());
        }
        if (wens.tekst().equals(o.tekst())) {
            return casus.zoalsHetIs(door);
        }
        if (wens.versie() != o.verwacht()) {
            return new Gebotst(wens);
        }
        return casus.met(casus.gezin().met(wens.metTekst(o.tekst(), door))).na(door, new WensGewijzigd(wens.id()));
    }

    private static List<Gebeurtenis> toegangAlsAnders(Casus was, Casus is) {
        List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
        if (!was.kring().equals(is.kring())) {
            gebeurtenissen.add(new ToegangGewijzigd());
        }
        return gebeurtenissen;
    }

    private static @Nullable String accountId(@Nullable Persoon account) {
        return account == null ? null : account.id();
    }
}
