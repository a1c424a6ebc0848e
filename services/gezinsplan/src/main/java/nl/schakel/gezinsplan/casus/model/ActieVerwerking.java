package nl.schakel.gezinsplan.casus.model;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ActieAfgesproken;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ActieGewijzigd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ActieStatusGewijzigd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.BlokkadeGemeld;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.BlokkadeOpgeheven;
import nl.schakel.gezinsplan.casus.model.Opdracht.HefBlokkadeOp;
import nl.schakel.gezinsplan.casus.model.Opdracht.MeldBlokkade;
import nl.schakel.gezinsplan.casus.model.Opdracht.SpreekActieAf;
import nl.schakel.gezinsplan.casus.model.Opdracht.Toezegging;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijzigActie;
import nl.schakel.gezinsplan.casus.model.Opdracht.ZetActiestatus;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Gebotst;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Geweigerd;
import nl.schakel.gezinsplan.casus.model.Verantwoordelijke.Soort;
import nl.schakel.gezinsplan.casus.model.Planweigering.ActieIsAlGedaan;
import nl.schakel.gezinsplan.casus.model.Planweigering.ActieZitAlVast;
import nl.schakel.gezinsplan.casus.model.Planweigering.BlokkadeIsAlOpgeheven;
import nl.schakel.gezinsplan.casus.model.Planweigering.OnderdeelBestaatNiet;
import nl.schakel.gezinsplan.casus.model.Planweigering.PlanIsVol;
import nl.schakel.gezinsplan.casus.model.Planweigering.VastVraagtUitleg;
import nl.schakel.gezinsplan.casus.model.Kringweigering.VerantwoordelijkeDoetNietMee;

/** Actions may start in any state of the casus: what is unsafe or easy does not wait for a plan. */
final class ActieVerwerking {

    private static final int MEESTE_ACTIES = 300;

    private ActieVerwerking() {}

    static Uitkomst verwerk(Casus casus, Opdracht.OverActie opdracht, Door door) {
        return switch (opdracht) {
            case SpreekActieAf o -> spreekAf(casus, o, door);
            case WijzigActie o -> metActie(casus, o.actieId(), actie -> wijzig(casus, actie, o, door));
            case ZetActiestatus o -> metActie(casus, o.actieId(), actie -> zetStatus(casus, actie, o, door));
            case MeldBlokkade o -> metActie(casus, o.actieId(), actie -> meld(casus, actie, o, door));
            case HefBlokkadeOp o -> metActie(casus, o.actieId(), actie -> hefOp(casus, actie, o, door));
        };
    }

    private static Uitkomst metActie(
            Casus casus, UUID actieId, Function<Actie, Uitkomst> verder) {
        return casus.plan().actie(actieId).map(verder).orElseGet(() -> new Geweigerd(new OnderdeelBestaatNiet()));
    }

    private static Uitkomst spreekAf(Casus casus, SpreekActieAf o, Door door) {
        Plan plan = casus.plan();
        if (plan.acties().size() >= MEESTE_ACTIES) {
            return new Geweigerd(new PlanIsVol());
        }
        if (o.doelId() != null && plan.doel(o.doelId()).isEmpty()) {
            return new Geweigerd(new OnderdeelBestaatNiet());
        }
        return verantwoordelijke(casus, o.wie(), door)
                .<Uitkomst>map(wie -> casus.met(plan.met(
                                Actie.afgesproken(o.actieId(), o.doelId(), wie, o.wat(), o.uiterlijk(), null, door)))
                        .na(door, new ActieAfgesproken(o.actieId(), o.doelId(), o.uiterlijk())))
                .orElseGet(() -> new Geweigerd(new VerantwoordelijkeDoetNietMee()));
    }

    private static Uitkomst wijzig(Casus casus, Actie actie, WijzigActie o, Door door) {
        Verantwoordelijke wie = verantwoordelijke(casus, o.wie(), door).orElse(null);
        if (wie == null) {
            return new Geweigerd(new VerantwoordelijkeDoetNietMee());
        }
        Actie nieuw = actie.gewijzigd(o.wat(), o.uiterlijk(), wie, door);
        if (actie.zegtHetzelfdeAls(nieuw)) {
            return casus.zoalsHetIs(door);
        }
        if (actie.versie() != o.verwacht()) {
            return new Gebotst(actie);
        }
        return casus.met(casus.plan().met(nieuw)).na(door, new ActieGewijzigd(actie.id()));
    }

    private static Uitkomst zetStatus(Casus casus, Actie actie, ZetActiestatus o, Door door) {
        if (actie.status() == o.status() && Objects.equals(actie.nietGeluktReden(), o.reden())) {
            return casus.zoalsHetIs(door);
        }
        if (actie.versie() != o.verwacht()) {
            return new Gebotst(actie);
        }
        if (o.status() == ActieStatus.VAST) {
            return new Geweigerd(new VastVraagtUitleg());
        }
        var statusGewijzigd = new ActieStatusGewijzigd(actie.id(), o.status());
        Blokkade open = actie.openBlokkade().orElse(null);
        if (open == null) {
            Actie nieuw = actie.metStatus(o.status(), o.reden(), actie.blokkade(), door);
            return casus.met(casus.plan().met(nieuw)).na(door, statusGewijzigd);
        }
        Actie vrij = actie.metStatus(
                o.status(), o.reden(), open.opgeheven(door.op(), Blokkade.Reden.OPGELOST), door);
        return casus.met(casus.plan().met(vrij))
                .na(door, new BlokkadeOpgeheven(actie.id(), open.id(), Blokkade.Reden.OPGELOST), statusGewijzigd);
    }

    private static Uitkomst meld(Casus casus, Actie actie, MeldBlokkade o, Door door) {
        if (actie.versie() != o.verwacht()) {
            return new Gebotst(actie);
        }
        if (actie.openBlokkade().isPresent()) {
            return new Geweigerd(new ActieZitAlVast());
        }
        if (!actie.status().loopt()) {
            return new Geweigerd(new ActieIsAlGedaan());
        }
        Blokkade blokkade = new Blokkade(
                o.blokkadeId(), o.soort(), o.regelId(), o.omschrijving(), door.persoon(), door.op(), null, false, null);
        Actie vast = actie.metStatus(ActieStatus.VAST, null, blokkade, door);
        return casus.met(casus.plan().met(vast))
                .na(door, new BlokkadeGemeld(
                        actie.id(), blokkade.id(), o.soort(), o.regelId(), door.persoon().id()));
    }

    private static Uitkomst hefOp(Casus casus, Actie actie, HefBlokkadeOp o, Door door) {
        Blokkade blokkade = actie.blokkade();
        if (blokkade == null || !blokkade.id().equals(o.blokkadeId())) {
            return new Geweigerd(new OnderdeelBestaatNiet());
        }
        if (!blokkade.open()) {
            return new Geweigerd(new BlokkadeIsAlOpgeheven());
        }
        if (o.verwacht() != null && actie.versie() != o.verwacht()) {
            return new Gebotst(actie);
        }
        Actie vrij = actie.metStatus(
                ActieStatus.OPEN, null, blokkade.opgeheven(door.op(), Blokkade.Reden.OPGELOST), door);
        return casus.met(casus.plan().met(vrij))
                .na(door, new BlokkadeOpgeheven(actie.id(), blokkade.id(), Blokkade.Reden.OPGELOST));
    }

    private static Optional<Verantwoordelijke> verantwoordelijke(Casus casus, Toezegging wie, Door door) {
        if (wie.gezinslidId() != null) {
            return casus.gezin()
                    .lid(wie.gezinslidId())
                    .map(l -> new Verantwoordelijke(Soort.GEZINSLID, l.naam(), l.persoonId(), l.id()));
        }
        if (wie.persoonId() != null) {
            return casus.kring().actief(wie.persoonId(), door.dag()).map(b -> deelnemer(casus, wie.soort(), b));
        }
        return Optional.ofNullable(wie.naam()).map(naam -> new Verantwoordelijke(wie.soort(), naam, null, null));
    }

    static Verantwoordelijke deelnemer(Casus casus, Soort soort, Betrokkene betrokkene) {
        Persoon persoon = betrokkene.persoon();
        return casus.gezin()
                .lidMetAccount(persoon.id())
                .map(l -> new Verantwoordelijke(Soort.GEZINSLID, l.naam(), persoon.id(), l.id()))
                .orElseGet(() -> new Verantwoordelijke(soort, persoon.naam(), persoon.id(), null));
    }
}
