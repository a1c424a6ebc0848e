package nl.schakel.procesevaluatie.evaluatie.model;

import java.util.List;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemer.Bereik;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.DeelnameAfgezegd;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.DeelnemerUitgenodigd;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.NodigOpnieuwUit;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.NodigUit;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.SluitDeelnemerAf;

/** Wie er wordt gevraagd, en wie niet meer. */
final class Uitnodigen {

    private Uitnodigen() {}

    static Uitspraak nodigUit(Evaluatie nu, NodigUit o) {
        var bezwaar = Voorbereiden.bezwaar(nu);
        if (bezwaar.isPresent()) {
            return Bewerking.weiger(bezwaar.get());
        }
        if (nu.gezinZeiNee() && !isTeam(nu, o.bereik())) {
            return Bewerking.weiger(new Weigering.GezinZeiNee());
        }
        if (nu.deelnemers().stream().anyMatch(d -> d.is(o.bereik()))) {
            return Bewerking.weiger(new Weigering.AlUitgenodigd());
        }
        var b = new Bewerking(nu);
        boolean gezin = o.bereik() instanceof Bereik.Account account && nu.isGezin(account.persoonId());
        b.deelnemers = Bewerking.erbij(nu.deelnemers(), new Deelnemer(o.deelnemerId(), b.versie(), o.naam(), o.organisatie(), o.waarom(),
                o.rol(), Deelname.UITGENODIGD, o.bereik(), gezin, o.op(), 1, true, null, List.of()));
        return b.aanvaard(o.door(), new DeelnemerUitgenodigd(o.deelnemerId()));
    }

    private static boolean isTeam(Evaluatie nu, Bereik bereik) {
        return bereik instanceof Bereik.Account account
                && nu.casus().stream().anyMatch(c -> c.actief() && c.isTeam() && c.persoonId().equals(account.persoonId()));
    }

    static Uitspraak nogmaals(Evaluatie nu, NodigOpnieuwUit o) {
        var bezwaar = Voorbereiden.bezwaar(nu);
        if (bezwaar.isPresent()) {
            return Bewerking.weiger(bezwaar.get());
        }
        var deelnemer = nu.deelnemer(o.deelnemerId()).filter(Deelnemer::actief);
        if (deelnemer.isEmpty()) {
            return Bewerking.weiger(new Weigering.OnderdeelOntbreekt());
        }
        if (deelnemer.get().stand() == Deelname.BIJGEDRAGEN) {
            return Bewerking.weiger(new Weigering.AlBijgedragen());
        }
        var b = new Bewerking(nu);
        b.deelnemer(o.deelnemerId(), d -> d.opnieuwUitgenodigd(o.op(), b.versie()));
        return b.aanvaard(o.door(), new DeelnemerUitgenodigd(o.deelnemerId()));
    }

    static Uitspraak sluitAf(Evaluatie nu, SluitDeelnemerAf o) {
        var deelnemer = nu.deelnemer(o.deelnemerId());
        if (deelnemer.isEmpty()) {
            return Bewerking.weiger(new Weigering.OnderdeelOntbreekt());
        }
        if (!deelnemer.get().actief()) {
            return Bewerking.weiger(new Weigering.NietsNieuws());
        }
        if (Bewerking.botst(deelnemer.get().versie(), o.basis())) {
            return Bewerking.weiger(new Weigering.DeelGewijzigd(deelnemer.get().versie()));
        }
        var b = new Bewerking(nu);
        b.deelnemer(o.deelnemerId(), d -> d.afgesloten(nu.stand().naGesprek(), b.versie()));
        return b.aanvaard(o.door(), new DeelnameAfgezegd(o.deelnemerId()));
    }
}
