package nl.schakel.procesevaluatie.evaluatie.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.GespreksleiderVervallen;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.InstemmingGegeven;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.ProcesevaluatieVervallen;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.GeefInstemming;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.TrekIn;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.VerwerkDeelname;
import nl.schakel.procesevaluatie.gedeeld.model.Casusdeelname;

/** De keuze van het gezin, en wat er verandert als mensen bij het gezin komen of gaan. */
final class Instemmen {

    private static final String NIET_ONAFHANKELIJK = " werkt nu zelf mee met dit gezin en leidt het gesprek niet meer. Kies iemand anders.";

    private Instemmen() {}

    static Uitspraak geef(Evaluatie nu, GeefInstemming o) {
        if (!nu.stand().voorGesprek()) {
            return Bewerking.weiger(new Weigering.AlGehouden());
        }
        if (nu.instemming() != null && Bewerking.botst(nu.instemming().versie(), o.basis())) {
            return Bewerking.weiger(new Weigering.DeelGewijzigd(nu.instemming().versie()));
        }
        var b = new Bewerking(nu);
        b.instemming = new Instemming(o.keuze(), o.op(), o.door().persoon(), b.versie());
        b.stand = nu.stand().inVoorbereiding() ? nu.stand() : Stand.IN_VOORBEREIDING;
        if (o.keuze() == Keuze.NEE) {
            alleenHetTeam(nu, b);
        } else if (o.keuze().gezinVertelt() && nu.deelnemerVan(o.door().persoonId()).isEmpty()) {
            b.deelnemers = Bewerking.erbij(b.deelnemers, Deelnemen.gezinslid(o.deelnemerId(), b.versie(), o.door(), o.op()));
        }
        return b.aanvaard(o.door(), new InstemmingGegeven(o.keuze()));
    }

    /** Wat het gezin vertelde en wie van buiten meedeed, gaat eruit. */
    private static void alleenHetTeam(Evaluatie nu, Bewerking b) {
        Set<String> team = nu.casus().stream().filter(c -> c.actief() && c.isTeam()).map(Casusdeelname::persoonId).collect(Collectors.toSet());
        b.tijdlijn = nu.tijdlijn().zonderGezin();
        b.deelnemers = nu.deelnemers().stream()
                .map(d -> !d.actief() || isVan(team, d) ? d : d.afgesloten(false, b.versie()))
                .toList();
    }

    static Uitspraak verwerk(Evaluatie nu, VerwerkDeelname o) {
        var samen = Casusdeelname.volgOp(nu.casus(), o.deelnames());
        if (samen.equals(nu.casus())) {
            return Bewerking.weiger(new Weigering.NietsNieuws());
        }
        var b = new Bewerking(nu);
        var wasErbij = actieven(nu.casus());
        var nogErbij = actieven(samen);
        b.casus = samen;
        b.deelnemers = nu.deelnemers().stream()
                .map(d -> d.actief() && isVan(wasErbij, d) && !isVan(nogErbij, d) ? d.afgesloten(nu.stand().naGesprek(), b.versie()) : d)
                .toList();
        if (nu.stand() == Stand.VOORGESTELD && samen.stream().anyMatch(c -> c.actief() && c.isGezin())) {
            b.stand = Stand.INSTEMMING_GEVRAAGD;
        }
        var leider = nu.gespreksleider();
        if (leider == null || !nu.stand().voorGesprek() || samen.stream().noneMatch(c -> c.persoonId().equals(leider.persoon().persoonId()))) {
            return b.aanvaard(o.door());
        }
        b.gespreksleider = null;
        b.redenZonderGespreksleider = leider.persoon().naam() + NIET_ONAFHANKELIJK;
        return b.aanvaard(o.door(), new GespreksleiderVervallen());
    }

    private static Set<String> actieven(List<Casusdeelname> casus) {
        return casus.stream().filter(Casusdeelname::actief).map(Casusdeelname::persoonId).collect(Collectors.toSet());
    }

    private static boolean isVan(Set<String> personen, Deelnemer deelnemer) {
        var persoonId = deelnemer.persoonId();
        return persoonId != null && personen.contains(persoonId);
    }

    static Uitspraak trekIn(Evaluatie nu, TrekIn o) {
        if (!nu.stand().voorGesprek()) {
            return Bewerking.weiger(new Weigering.AlGehouden());
        }
        var b = new Bewerking(nu);
        b.stand = Stand.VERVALLEN;
        b.redenVervallen = o.reden();
        b.deelnemers = nu.deelnemers().stream().map(d -> d.actief() ? d.afgesloten(false, b.versie()) : d).toList();
        return b.aanvaard(o.door(), new ProcesevaluatieVervallen());
    }
}
