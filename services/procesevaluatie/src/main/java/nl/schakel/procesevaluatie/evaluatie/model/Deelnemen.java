package nl.schakel.procesevaluatie.evaluatie.model;

import java.time.Instant;
import java.util.List;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemer.Bereik;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.BijdrageGeleverd;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.DeelnameAfgezegd;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.DeelnameToegezegd;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.LeverBijdrage;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.MeldAf;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.ZegToe;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;

/** Wat een deelnemer zelf doet. */
final class Deelnemen {

    private Deelnemen() {}

    /** Een gezinslid dat vertelt, is daarmee deelnemer; niemand hoeft hem uit te nodigen. */
    static Deelnemer gezinslid(String id, long versie, Handelende wie, Instant op) {
        return new Deelnemer(id, versie, wie.naam(), null, "Het gaat over uw eigen gezin.", Deelnemerrol.BETROKKENE, Deelname.TOEGEZEGD,
                new Bereik.Account(wie.persoonId()), true, op, 1, true, null, List.of());
    }

    static Uitspraak zegToe(Evaluatie nu, ZegToe o) {
        var bezwaar = Voorbereiden.bezwaar(nu);
        if (bezwaar.isPresent()) {
            return Bewerking.weiger(bezwaar.get());
        }
        var deelnemer = nu.deelnemerVan(o.door().persoonId());
        if (deelnemer.isEmpty()) {
            return Bewerking.weiger(new Weigering.GeenDeelnemer());
        }
        if (deelnemer.get().stand() != Deelname.UITGENODIGD) {
            return Bewerking.weiger(new Weigering.NietsNieuws());
        }
        var b = new Bewerking(nu);
        b.deelnemer(deelnemer.get().id(), d -> d.metStand(Deelname.TOEGEZEGD, b.versie()));
        return b.aanvaard(o.door(), new DeelnameToegezegd(deelnemer.get().id()));
    }

    static Uitspraak meldAf(Evaluatie nu, MeldAf o) {
        var bezwaar = Voorbereiden.bezwaar(nu);
        if (bezwaar.isPresent()) {
            return Bewerking.weiger(bezwaar.get());
        }
        var deelnemer = nu.deelnemerVan(o.door().persoonId());
        if (deelnemer.isEmpty()) {
            return Bewerking.weiger(new Weigering.GeenDeelnemer());
        }
        var b = new Bewerking(nu);
        b.deelnemer(deelnemer.get().id(), d -> d.afgemeld(o.reactie(), b.versie()));
        return b.aanvaard(o.door(), new DeelnameAfgezegd(deelnemer.get().id()));
    }

    static Uitspraak leverBijdrage(Evaluatie nu, LeverBijdrage o) {
        var bezwaar = Voorbereiden.bezwaar(nu);
        if (bezwaar.isPresent()) {
            return Bewerking.weiger(bezwaar.get());
        }
        var b = new Bewerking(nu);
        var deelnemer = nu.deelnemerVan(o.door().persoonId());
        if (deelnemer.isEmpty() && !nu.isGezin(o.door().persoonId())) {
            return Bewerking.weiger(new Weigering.GeenDeelnemer());
        }
        if (deelnemer.isEmpty() && nu.gezinZeiNee()) {
            return Bewerking.weiger(new Weigering.GezinZeiNee());
        }
        if (deelnemer.isEmpty()) {
            b.deelnemers = Bewerking.erbij(nu.deelnemers(), gezinslid(o.nieuweDeelnemerId(), b.versie(), o.door(), o.op()));
        }
        var id = deelnemer.map(Deelnemer::id).orElse(o.nieuweDeelnemerId());
        b.deelnemer(id, d -> d.metBijdrage(o.antwoorden(), b.versie()));
        return b.aanvaard(o.door(), new BijdrageGeleverd(id));
    }
}
