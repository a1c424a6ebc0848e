package nl.schakel.gezinsplan.casus.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.OverlegGehouden;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.OverlegGepland;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.OverlegGewijzigd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.OverlegVervallen;
import nl.schakel.gezinsplan.casus.model.Opdracht.LegOverlegVast;
import nl.schakel.gezinsplan.casus.model.Opdracht.MaakActieVanNotitie;
import nl.schakel.gezinsplan.casus.model.Opdracht.PlanOverleg;
import nl.schakel.gezinsplan.casus.model.Opdracht.SchrijfNotitie;
import nl.schakel.gezinsplan.casus.model.Opdracht.SpreekActieAf;
import nl.schakel.gezinsplan.casus.model.Opdracht.VerzetOverleg;
import nl.schakel.gezinsplan.casus.model.Opdracht.VoegAgendapuntToe;
import nl.schakel.gezinsplan.casus.model.Opdracht.ZegOverlegAf;
import nl.schakel.gezinsplan.casus.model.Overleg.Stand;
import nl.schakel.gezinsplan.casus.model.Overleg.Verslag;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Aanvaard;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Gebotst;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Geweigerd;
import nl.schakel.gezinsplan.casus.model.Overlegweigering.AgendaIsVol;
import nl.schakel.gezinsplan.casus.model.Kringweigering.DoetNietMeerMee;
import nl.schakel.gezinsplan.casus.model.Overlegweigering.NotitieOntbreekt;
import nl.schakel.gezinsplan.casus.model.Planweigering.OnderdeelBestaatNiet;
import nl.schakel.gezinsplan.casus.model.Overlegweigering.OverlegIsNogNietGeweest;
import nl.schakel.gezinsplan.casus.model.Overlegweigering.OverlegIsVoorbij;
import nl.schakel.gezinsplan.casus.model.Overlegweigering.TeVeelOverleggen;
import nl.schakel.gezinsplan.casus.model.Overlegweigering.ZonderGezinVraagtReden;

/** Planning to meet, meeting, and what comes of it. */
final class OverlegVerwerking {

    /** Three years of a meeting a month; with as many points of the longest text a casus stays well below what the store takes. */
    private static final int MEESTE_OVERLEGGEN = 40;

    /** More is not talked about in one meeting. */
    private static final int MEESTE_PUNTEN = 12;

    private OverlegVerwerking() {}

    static Uitkomst verwerk(Casus casus, Opdracht.OverOverleg opdracht, Door door) {
        return switch (opdracht) {
            case PlanOverleg o -> plan(casus, o, door);
            case VerzetOverleg o -> metOverleg(casus, o.overlegId(), overleg -> verzet(casus, overleg, o, door));
            case ZegOverlegAf o -> metOverleg(casus, o.overlegId(), overleg -> zegAf(casus, overleg, o, door));
            case VoegAgendapuntToe o -> metOverleg(casus, o.overlegId(), overleg -> voegToe(casus, overleg, o, door));
            case LegOverlegVast o -> metOverleg(casus, o.overlegId(), overleg -> legVast(casus, overleg, o, door));
            case SchrijfNotitie o -> metPunt(casus, o.overlegId(), o.puntId(), (overleg, punt) -> schrijf(casus, overleg, punt, o, door));
            case MaakActieVanNotitie o -> metPunt(casus, o.overlegId(), o.puntId(), (overleg, punt) -> maakActie(casus, overleg, punt, o, door));
        };
    }

    private static Uitkomst metOverleg(Casus casus, UUID id, Function<Overleg, Uitkomst> verder) {
        return casus.kring().overleg(id).map(verder).orElseGet(() -> new Geweigerd(new OnderdeelBestaatNiet()));
    }

    private static Uitkomst metPunt(
            Casus casus, UUID overlegId, UUID puntId, BiFunction<Overleg, Agendapunt, Uitkomst> verder) {
        return metOverleg(casus, overlegId, overleg -> overleg.punt(puntId)
                .map(punt -> verder.apply(overleg, punt))
                .orElseGet(() -> new Geweigerd(new OnderdeelBestaatNiet())));
    }

    private static Uitkomst plan(Casus casus, PlanOverleg o, Door door) {
        if (casus.kring().overleggen().size() >= MEESTE_OVERLEGGEN) {
            return new Geweigerd(new TeVeelOverleggen());
        }
        List<UUID> wie = o.genodigden().stream().distinct().toList();
        if (!doenMee(casus, wie, List.of(), door)) {
            return new Geweigerd(new DoetNietMeerMee());
        }
        Overleg overleg = Overleg.gepland(o.overlegId(), o.soort(), o.moment(), o.plaats(), wie, door);
        return met(casus, overleg).na(door, new OverlegGepland(overleg.id(), overleg.soort(), overleg.dag()));
    }

    private static Uitkomst verzet(Casus casus, Overleg overleg, VerzetOverleg o, Door door) {
        List<UUID> wie = o.genodigden().stream().distinct().toList();
        if (overleg.isGeplandAls(o.soort(), o.moment(), o.plaats(), wie)) {
            return casus.zoalsHetIs(door);
        }
        if (overleg.versie() != o.verwacht()) {
            return new Gebotst(overleg);
        }
        if (overleg.stand() != Stand.GEPLAND) {
            return new Geweigerd(new OverlegIsVoorbij());
        }
        if (!doenMee(casus, wie, overleg.genodigden(), door)) {
            return new Geweigerd(new DoetNietMeerMee());
        }
        Overleg nieuw = overleg.verzet(o.soort(), o.moment(), o.plaats(), wie, door);
        return met(casus, nieuw).na(door, new OverlegGepland(nieuw.id(), nieuw.soort(), nieuw.dag()));
    }

    private static Uitkomst zegAf(Casus casus, Overleg overleg, ZegOverlegAf o, Door door) {
        if (overleg.stand() == Stand.VERVALLEN && o.reden().equals(overleg.redenVervallen())) {
            return casus.zoalsHetIs(door);
        }
        if (overleg.versie() != o.verwacht()) {
            return new Gebotst(overleg);
        }
        return overleg.stand() == Stand.GEPLAND
                ? met(casus, overleg.vervallen(o.reden(), door)).na(door, new OverlegVervallen(overleg.id(), overleg.dag()))
                : new Geweigerd(new OverlegIsVoorbij());
    }

    private static Uitkomst voegToe(Casus casus, Overleg overleg, VoegAgendapuntToe o, Door door) {
        if (overleg.stand() != Stand.GEPLAND) {
            return new Geweigerd(new OverlegIsVoorbij());
        }
        if (overleg.agenda().size() >= MEESTE_PUNTEN) {
            return new Geweigerd(new AgendaIsVol());
        }
        return met(casus, overleg.met(Agendapunt.ingebracht(o.puntId(), o.onderwerp(), door))).na(door, new OverlegGewijzigd(overleg.id()));
    }

    private static Uitkomst legVast(Casus casus, Overleg overleg, LegOverlegVast o, Door door) {
        List<UUID> wie = o.aanwezigen().stream().distinct().toList();
        boolean zonderGezin = wie.stream().noneMatch(casus::isVanGezin);
        String reden = zonderGezin ? o.redenZonderGezin() : null;
        if (overleg.verslag() instanceof Verslag(var toen, var redenToen, _, _) && toen.equals(wie) && Objects.equals(redenToen, reden)) {
            return casus.zoalsHetIs(door);
        }
        if (overleg.versie() != o.verwacht()) {
            return new Gebotst(overleg);
        }
        if (!doenMee(casus, wie, overleg.genodigden(), door)) {
            return new Geweigerd(new DoetNietMeerMee());
        }
        if (zonderGezin && (reden == null || reden.isBlank())) {
            return new Geweigerd(new ZonderGezinVraagtReden());
        }
        return gehouden(casus, overleg, new Verslag(wie, reden, door.persoon(), door.op()), door);
    }

    private static Uitkomst gehouden(Casus casus, Overleg overleg, Verslag verslag, Door door) {
        if (overleg.stand() != Stand.GEPLAND) {
            return new Geweigerd(new OverlegIsVoorbij());
        }
        if (overleg.dag().isAfter(door.dag())) {
            return new Geweigerd(new OverlegIsNogNietGeweest());
        }
        return met(casus, overleg.gehouden(verslag, door))
                .na(door, new OverlegGehouden(overleg.id(), overleg.dag(), verslag.zonderGezin()));
    }

    private static Uitkomst schrijf(Casus casus, Overleg overleg, Agendapunt punt, SchrijfNotitie o, Door door) {
        if (o.tekst().equals(punt.notitie())) {
            return casus.zoalsHetIs(door);
        }
        if (!overleg.neemtNotitiesAan(door.dag())) {
            return new Geweigerd(new OverlegIsVoorbij());
        }
        if (punt.versie() != o.verwacht()) {
            return new Gebotst(punt);
        }
        return met(casus, overleg.met(punt.metNotitie(o.tekst(), door))).na(door, new OverlegGewijzigd(overleg.id()));
    }

    /** The action is one like all others; the point remembers that it came from here. */
    private static Uitkomst maakActie(Casus casus, Overleg overleg, Agendapunt punt, MaakActieVanNotitie o, Door door) {
        if (punt.notitie() == null) {
            return new Geweigerd(new NotitieOntbreekt());
        }
        var afspraak = new SpreekActieAf(o.actieId(), o.doelId(), o.wat(), o.wie(), o.uiterlijk());
        Uitkomst uitkomst = ActieVerwerking.verwerk(casus, afspraak, door);
        if (!(uitkomst instanceof Aanvaard met)) {
            return uitkomst;
        }
        List<Gebeurtenis> gebeurd = new ArrayList<>(met.gebeurtenissen());
        gebeurd.add(new OverlegGewijzigd(overleg.id()));
        return met(met.casus(), overleg.met(punt.metActie(o.actieId()))).na(door, gebeurd);
    }

    /** Everybody is of the family or takes part today, or was invited when he or she did. */
    private static boolean doenMee(Casus casus, List<UUID> wie, List<UUID> alGenodigd, Door door) {
        return wie.stream().allMatch(id -> alGenodigd.contains(id)
                || casus.gezin().lid(id).isPresent()
                || casus.kring().betrokkene(id).filter(b -> b.actiefOp(door.dag())).isPresent());
    }

    private static Casus met(Casus casus, Overleg overleg) {
        return casus.met(casus.kring().met(overleg));
    }
}
