package nl.schakel.gezinsplan.casus.model;

import nl.schakel.gezinsplan.casus.model.Gebeurtenis.OverdrachtBeantwoord;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.OverdrachtGevraagd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ToegangGewijzigd;
import nl.schakel.gezinsplan.casus.model.Opdracht.BeantwoordOverdracht;
import nl.schakel.gezinsplan.casus.model.Opdracht.DraagOver;
import nl.schakel.gezinsplan.casus.model.Opdracht.TrekOverdrachtIn;
import nl.schakel.gezinsplan.casus.model.Overdracht.Stand;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Geweigerd;
import nl.schakel.gezinsplan.casus.model.Kringweigering.DoetNietMeerMee;
import nl.schakel.gezinsplan.casus.model.Kringweigering.GeenZorgcoordinator;
import nl.schakel.gezinsplan.casus.model.Kringweigering.IsAlZorgcoordinator;
import nl.schakel.gezinsplan.casus.model.Planweigering.OnderdeelBestaatNiet;
import nl.schakel.gezinsplan.casus.model.Kringweigering.OverdrachtIsVoorbij;
import nl.schakel.gezinsplan.casus.model.Kringweigering.OverdrachtLooptAl;
import nl.schakel.gezinsplan.casus.model.Planweigering.PlanIsVol;

/** Coordinating goes from one to the other. */
final class OverdrachtVerwerking {

    private static final int MEESTE_OVERDRACHTEN = 100;

    private OverdrachtVerwerking() {}

    /** Who asks for it himself or herself has said yes with that. */
    static Uitkomst vraag(Casus casus, DraagOver o, Door door) {
        Kring kring = casus.kring();
        Betrokkene ander = kring.betrokkene(o.betrokkeneId())
                .filter(b -> b.actiefOp(door.dag()))
                .orElse(null);
        if (ander == null) {
            return new Geweigerd(new DoetNietMeerMee());
        }
        if (ander.id().equals(kring.zorgcoordinatorId())) {
            return new Geweigerd(new IsAlZorgcoordinator());
        }
        if (kring.zorgcoordinator(door.dag()).isEmpty()) {
            return new Geweigerd(new GeenZorgcoordinator());
        }
        if (kring.gevraagd(door.dag()).isPresent()) {
            return new Geweigerd(new OverdrachtLooptAl());
        }
        if (kring.overdrachten().size() >= MEESTE_OVERDRACHTEN) {
            return new Geweigerd(new PlanIsVol());
        }
        var vraag = new Overdracht(o.overdrachtId(), ander.id(), o.notitie(), door.persoon(), door.op(), Stand.GEVRAAGD, null);
        return ander.persoon().id().equals(door.persoon().id())
                ? aangenomen(casus, vraag.met(Stand.AANGENOMEN, null), ander, door)
                : casus.met(kring.met(vraag)).na(door, new OverdrachtGevraagd(vraag.id(), ander.id()));
    }

    static Uitkomst beantwoord(Casus casus, BeantwoordOverdracht o, Door door) {
        Overdracht vraag = casus.kring().overdracht(o.overdrachtId()).orElse(null);
        if (vraag == null) {
            return new Geweigerd(new OnderdeelBestaatNiet());
        }
        Stand stand = o.neemtAan() ? Stand.AANGENOMEN : Stand.AFGEWEZEN;
        if (vraag.stand() == stand) {
            return casus.zoalsHetIs(door);
        }
        Betrokkene ander = casus.kring().betrokkene(vraag.aanId()).orElse(null);
        if (ander == null || casus.kring().gevraagd(door.dag()).filter(vraag::equals).isEmpty()) {
            return new Geweigerd(new OverdrachtIsVoorbij());
        }
        Overdracht beantwoord = vraag.met(stand, o.antwoord());
        return o.neemtAan() ? aangenomen(casus, beantwoord, ander, door) : voorbij(casus, beantwoord, door);
    }

    static Uitkomst trekIn(Casus casus, TrekOverdrachtIn o, Door door) {
        Overdracht vraag = casus.kring().overdracht(o.overdrachtId()).orElse(null);
        if (vraag == null) {
            return new Geweigerd(new OnderdeelBestaatNiet());
        }
        return switch (vraag.stand()) {
            case INGETROKKEN -> casus.zoalsHetIs(door);
            case GEVRAAGD -> voorbij(casus, vraag.met(Stand.INGETROKKEN, null), door);
            case AANGENOMEN, AFGEWEZEN -> new Geweigerd(new OverdrachtIsVoorbij());
        };
    }

    private static Uitkomst aangenomen(Casus casus, Overdracht overdracht, Betrokkene ander, Door door) {
        return casus.met(casus.kring().met(overdracht).metZorgcoordinator(ander.id()))
                .na(door, new ToegangGewijzigd(), KringVerwerking.aangewezen(casus, ander),
                        new OverdrachtBeantwoord(overdracht.id(), overdracht.stand()));
    }

    private static Uitkomst voorbij(Casus casus, Overdracht overdracht, Door door) {
        return casus.met(casus.kring().met(overdracht)).na(door, new OverdrachtBeantwoord(overdracht.id(), overdracht.stand()));
    }
}
