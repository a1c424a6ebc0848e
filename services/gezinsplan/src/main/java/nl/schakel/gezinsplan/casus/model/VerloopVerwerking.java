package nl.schakel.gezinsplan.casus.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.AkkoordGegeven;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.AkkoordOnthouden;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.CasusAfgesloten;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.CasusHeropend;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.EersteContactGelegd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.EvaluatieGepland;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.NazorgGegeven;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.PlanVastgesteld;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ToegangGewijzigd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.VeiligheidGecheckt;
import nl.schakel.gezinsplan.casus.model.Opdracht.CheckVeiligheid;
import nl.schakel.gezinsplan.casus.model.Opdracht.GeefAkkoord;
import nl.schakel.gezinsplan.casus.model.Opdracht.GeefNazorg;
import nl.schakel.gezinsplan.casus.model.Opdracht.HeropenCasus;
import nl.schakel.gezinsplan.casus.model.Opdracht.LegEersteContactVast;
import nl.schakel.gezinsplan.casus.model.Opdracht.PlanEvaluatie;
import nl.schakel.gezinsplan.casus.model.Opdracht.SluitCasusAf;
import nl.schakel.gezinsplan.casus.model.Opdracht.StelPlanVast;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Geweigerd;
import nl.schakel.gezinsplan.casus.model.Planweigering.CasusIsNietAfgesloten;
import nl.schakel.gezinsplan.casus.model.Planweigering.EersteContactIsAlGelegd;
import nl.schakel.gezinsplan.casus.model.Planweigering.GeenNazorgNu;
import nl.schakel.gezinsplan.casus.model.Kringweigering.GeenZorgcoordinator;
import nl.schakel.gezinsplan.casus.model.Planweigering.OnderdeelBestaatNiet;
import nl.schakel.gezinsplan.casus.model.Planweigering.PlanIsAlVastgesteld;
import nl.schakel.gezinsplan.casus.model.Planweigering.PlanIsNietCompleet;

final class VerloopVerwerking {

    private static final String EERSTE_CONTACT = "Het eerste contact met het gezin.";

    private VerloopVerwerking() {}

    static Uitkomst verwerk(Casus casus, Opdracht.OverVerloop opdracht, Door door) {
        return switch (opdracht) {
            case LegEersteContactVast o -> eersteContact(casus, o, door);
            case CheckVeiligheid o -> casus.met(new Veiligheidscheck(door.op(), o.uitkomst(), door.persoon()))
                    .na(door, new VeiligheidGecheckt(door.dag()));
            case PlanEvaluatie o -> planEvaluatie(casus, o, door);
            case GeefAkkoord o -> akkoord(casus, o, door);
            case StelPlanVast o -> stelVast(casus, o, door);
            case GeefNazorg o -> nazorg(casus, o, door);
            case HeropenCasus o -> heropen(casus, o, door);
            case SluitCasusAf o -> casus.met(Status.AFGESLOTEN)
                    .met(new Afsluiting(door.op(), o.terugblik(), o.nazorgdatum(), o.wieBelJe(), List.of()))
                    .na(door, new CasusAfgesloten(door.dag(), o.nazorgdatum()));
        };
    }

    private static Uitkomst eersteContact(Casus casus, LegEersteContactVast o, Door door) {
        if (casus.aanmelding().eersteContactOp() != null) {
            return new Geweigerd(new EersteContactIsAlGelegd());
        }
        Status status = casus.status() == Status.AANGEMELD ? Status.VRAAGVERHELDERING : casus.status();
        Casus nieuw = casus.met(status).met(casus.aanmelding().metEersteContact(door.op()));
        if (casus.isOpgepakt() || !Caserol.WIJKTEAMMEDEWERKER.past(Set.of(door.rol()))) {
            return nieuw.na(door, new EersteContactGelegd());
        }
        Betrokkene oppakker = new Betrokkene(
                o.betrokkeneId(), 1, door.persoon(), Deelname.vanWijkteam(EERSTE_CONTACT), door.dag(), null);
        return nieuw.met(casus.kring().met(oppakker)).na(door, new ToegangGewijzigd(), new EersteContactGelegd());
    }

    private static Uitkomst planEvaluatie(Casus casus, PlanEvaluatie o, Door door) {
        if (o.datum().equals(casus.plan().evaluatiedatum())) {
            return casus.zoalsHetIs(door);
        }
        return casus.met(casus.plan().metEvaluatie(o.datum())).na(door, new EvaluatieGepland(o.datum()));
    }

    private static Uitkomst akkoord(Casus casus, GeefAkkoord o, Door door) {
        if (casus.gezin().lid(o.gezinslidId()).isEmpty()) {
            return new Geweigerd(new OnderdeelBestaatNiet());
        }
        Plan plan = casus.plan();
        Status status = casus.status() == Status.PLAN_IN_OPBOUW ? Status.WACHT_OP_AKKOORD : casus.status();
        Akkoord akkoord = new Akkoord(o.gezinslidId(), o.redenGeen(), door.op(), plan.versie());
        Casus nieuw = casus.met(status).met(plan.met(akkoord));
        return o.redenGeen() == null
                ? nieuw.na(door, new AkkoordGegeven(o.gezinslidId(), plan.versie()))
                : nieuw.na(door, new AkkoordOnthouden(o.gezinslidId(), plan.versie()));
    }

    private static Uitkomst stelVast(Casus casus, StelPlanVast o, Door door) {
        Plan plan = casus.plan();
        if (casus.kring().zorgcoordinator(door.dag()).isEmpty()) {
            return new Geweigerd(new GeenZorgcoordinator());
        }
        if (plan.isVastgesteld()) {
            return new Geweigerd(new PlanIsAlVastgesteld());
        }
        List<String> watMist = watMist(casus, door.dag());
        LocalDate evaluatiedatum = plan.evaluatiedatum();
        if (!watMist.isEmpty() || evaluatiedatum == null) {
            return new Geweigerd(new PlanIsNietCompleet(watMist));
        }
        return casus.met(Status.IN_UITVOERING)
                .met(plan.met(new Vaststelling(plan.versie(), o.casusversie(), door.op(), door.persoon())))
                .na(door, new PlanVastgesteld(plan.versie(), evaluatiedatum));
    }

    private static Uitkomst nazorg(Casus casus, GeefNazorg o, Door door) {
        Afsluiting einde = casus.afsluiting();
        if (!casus.status().isDicht() || casus.status() == Status.EINDE || einde == null) {
            return new Geweigerd(new GeenNazorgNu());
        }
        LocalDate volgende = o.volgende();
        return casus.met(volgende == null ? Status.EINDE : Status.NAZORG)
                .met(einde.met(
                        new Nazorgcontact(door.op(), o.hoeGaatHet(), door.persoon()),
                        volgende == null ? einde.nazorgdatum() : volgende))
                .na(door, new NazorgGegeven(door.dag(), volgende));
    }

    private static Uitkomst heropen(Casus casus, HeropenCasus o, Door door) {
        Afsluiting eerder = casus.afsluiting();
        if (!casus.status().isDicht() || eerder == null) {
            return new Geweigerd(new CasusIsNietAfgesloten());
        }
        boolean geleid = casus.kring().zorgcoordinator(door.dag()).isPresent();
        Status weer = geleid ? Status.PLAN_IN_OPBOUW : Status.VRAAGVERHELDERING;
        Heropening heropening = new Heropening(door.op(), o.reden(), door.persoon(), eerder);
        return casus.heropend(weer, casus.plan().opnieuwGevraagd(), heropening).na(door, new CasusHeropend(door.dag()));
    }

    private static List<String> watMist(Casus casus, LocalDate dag) {
        Plan plan = casus.plan();
        List<String> mist = new ArrayList<>();
        if (plan.doelen().isEmpty()) {
            mist.add("Er is nog geen doel.");
        }
        if (plan.acties().stream().allMatch(a -> a.uiterlijk() == null)) {
            mist.add("Er is nog geen actie met een datum.");
        }
        if (plan.evaluatiedatum() == null) {
            mist.add("Er is nog geen datum om samen terug te kijken.");
        } else if (plan.evaluatiedatum().isBefore(dag)) {
            mist.add("De datum om samen terug te kijken is al voorbij.");
        }
        casus.gezin().leden().stream()
                .filter(lid -> lid.moetAkkoordGeven(dag) && !plan.heeftAkkoord(lid))
                .map(lid -> "Van " + lid.naam() + " is er nog geen akkoord, en er staat niet waarom.")
                .forEach(mist::add);
        return mist;
    }
}
