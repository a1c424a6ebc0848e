package nl.schakel.gezinsplan.casus.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.PartnerAfgesloten;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.PartnerUitgenodigd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ToegangGewijzigd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ZorgcoordinatorAangewezen;
import nl.schakel.gezinsplan.casus.model.Opdracht.BeantwoordOverdracht;
import nl.schakel.gezinsplan.casus.model.Opdracht.DraagOver;
import nl.schakel.gezinsplan.casus.model.Opdracht.NodigUit;
import nl.schakel.gezinsplan.casus.model.Opdracht.SluitToegangAf;
import nl.schakel.gezinsplan.casus.model.Opdracht.TrekOverdrachtIn;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijsZorgcoordinatorAan;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Geweigerd;
import nl.schakel.gezinsplan.casus.model.Kringweigering.DoetNietMeerMee;
import nl.schakel.gezinsplan.casus.model.Kringweigering.EerstEenAndereZorgcoordinator;
import nl.schakel.gezinsplan.casus.model.Kringweigering.ErIsAlEenZorgcoordinator;
import nl.schakel.gezinsplan.casus.model.Planweigering.OnderdeelBestaatNiet;
import nl.schakel.gezinsplan.casus.model.Planweigering.PlanIsVol;
import nl.schakel.gezinsplan.casus.model.Kringweigering.ZorgcoordinatorKanNietInloggen;
import org.jspecify.annotations.Nullable;

final class KringVerwerking {

    private static final int MEESTE_BETROKKENEN = 200;

    private KringVerwerking() {}

    static Uitkomst verwerk(Casus casus, Opdracht.OverKring opdracht, Door door) {
        return switch (opdracht) {
            case NodigUit o -> nodigUit(casus, o, door);
            case SluitToegangAf o -> sluitAf(casus, o, door);
            case WijsZorgcoordinatorAan o -> wijsAan(casus, o, door);
            case DraagOver o -> OverdrachtVerwerking.vraag(casus, o, door);
            case BeantwoordOverdracht o -> OverdrachtVerwerking.beantwoord(casus, o, door);
            case TrekOverdrachtIn o -> OverdrachtVerwerking.trekIn(casus, o, door);
        };
    }

    /** A member of the family who can log in takes part. */
    static Kring metAccount(Kring kring, @Nullable Persoon account, UUID betrokkeneId, LocalDate dag) {
        if (account == null || kring.nietAfgesloten(account.id()).isPresent()) {
            return kring;
        }
        return kring.met(new Betrokkene(betrokkeneId, 1, account, Deelname.vanGezinslid(), dag, null));
    }

    private static Uitkomst nodigUit(Casus casus, NodigUit o, Door door) {
        Kring kring = casus.kring();
        Betrokkene was = kring.nietAfgesloten(o.persoon().id()).orElse(null);
        if (was == null && kring.betrokkenen().size() >= MEESTE_BETROKKENEN) {
            return new Geweigerd(new PlanIsVol());
        }
        if (was != null && was.deelname().equals(o.deelname())) {
            return casus.zoalsHetIs(door);
        }
        Betrokkene nieuw = was == null
                ? new Betrokkene(o.betrokkeneId(), 1, o.persoon(), o.deelname(), door.dag(), null)
                : was.opnieuw(o.deelname());
        return casus.met(kring.met(nieuw)).na(door, new ToegangGewijzigd(), new PartnerUitgenodigd(nieuw.id()));
    }

    private static Uitkomst sluitAf(Casus casus, SluitToegangAf o, Door door) {
        Kring kring = casus.kring();
        Betrokkene betrokkene = kring.betrokkene(o.betrokkeneId()).orElse(null);
        if (betrokkene == null) {
            return new Geweigerd(new OnderdeelBestaatNiet());
        }
        if (betrokkene.afgeslotenOp() != null) {
            return casus.zoalsHetIs(door);
        }
        if (betrokkene.id().equals(kring.zorgcoordinatorId()) && !casus.status().isDicht()) {
            return new Geweigerd(new EerstEenAndereZorgcoordinator());
        }
        return casus.met(kring.met(betrokkene.afgesloten(door.op())))
                .na(door, new ToegangGewijzigd(), new PartnerAfgesloten(betrokkene.id()));
    }

    private static Uitkomst wijsAan(Casus casus, WijsZorgcoordinatorAan o, Door door) {
        Gezinslid lid = o.gezinslidId() == null
                ? null
                : casus.gezin().lid(o.gezinslidId()).orElse(null);
        if (lid == null && o.betrokkeneId() == null) {
            return new Geweigerd(new OnderdeelBestaatNiet());
        }
        if (lid != null && lid.persoonId() == null) {
            return new Geweigerd(new ZorgcoordinatorKanNietInloggen());
        }
        Betrokkene gekozen = gekozen(casus.kring(), lid, o.betrokkeneId(), door.dag()).orElse(null);
        if (gekozen == null) {
            return new Geweigerd(new DoetNietMeerMee());
        }
        if (gekozen.id().equals(casus.kring().zorgcoordinatorId())) {
            return casus.zoalsHetIs(door);
        }
        if (casus.kring().zorgcoordinator(door.dag()).isPresent()) {
            return new Geweigerd(new ErIsAlEenZorgcoordinator());
        }
        Status status = casus.status().voor(Status.PLAN_IN_OPBOUW) ? Status.PLAN_IN_OPBOUW : casus.status();
        return casus.met(status)
                .met(casus.kring().metZorgcoordinator(gekozen.id()))
                .na(door, new ToegangGewijzigd(), aangewezen(casus, gekozen));
    }

    static ZorgcoordinatorAangewezen aangewezen(Casus casus, Betrokkene gekozen) {
        UUID gezinslidId = casus.gezin()
                .lidMetAccount(gekozen.persoon().id())
                .map(Gezinslid::id)
                .orElse(null);
        return new ZorgcoordinatorAangewezen(gezinslidId == null ? gekozen.id() : null, gezinslidId);
    }

    private static Optional<Betrokkene> gekozen(
            Kring kring, @Nullable Gezinslid lid, @Nullable UUID betrokkeneId, LocalDate dag) {
        if (lid != null && lid.persoonId() != null) {
            return kring.actief(lid.persoonId(), dag);
        }
        return betrokkeneId == null
                ? Optional.empty()
                : kring.betrokkene(betrokkeneId).filter(b -> b.actiefOp(dag));
    }
}
