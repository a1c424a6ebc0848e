package nl.schakel.procesevaluatie.evaluatie.model;

import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.ProcesevaluatieGehouden;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.VerbeteractieAfgesproken;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.VerbeteractieBijgewerkt;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.LegLeerpuntVast;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.LegVerslagVast;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.SpreekVerbeteractieAf;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.WerkVerbeteractieBij;
import nl.schakel.procesevaluatie.evaluatie.model.Verbeteractie.Voortgang;

/** Wat het gesprek oplevert. */
final class Opbrengst {

    private Opbrengst() {}

    static Uitspraak verslag(Evaluatie nu, LegVerslagVast o) {
        if (!nu.stand().voorGesprek()) {
            return Bewerking.weiger(new Weigering.AlGehouden());
        }
        if (nu.stand() != Stand.GEPLAND) {
            return Bewerking.weiger(new Weigering.NogNietGepland());
        }
        var b = new Bewerking(nu);
        b.stand = Stand.GEHOUDEN;
        b.kantelpunten = o.kantelpunten();
        return b.aanvaard(o.door(), new ProcesevaluatieGehouden());
    }

    static Uitspraak leerpunt(Evaluatie nu, LegLeerpuntVast o) {
        if (!nu.stand().naGesprek()) {
            return Bewerking.weiger(new Weigering.NogNietGehouden());
        }
        if (nu.leerpunten().contains(o.leerpuntId())) {
            return Bewerking.weiger(new Weigering.NietsNieuws());
        }
        var b = new Bewerking(nu);
        b.leerpunten = Bewerking.erbij(nu.leerpunten(), o.leerpuntId());
        return b.aanvaard(o.door());
    }

    static Uitspraak spreekAf(Evaluatie nu, SpreekVerbeteractieAf o) {
        if (!nu.stand().naGesprek()) {
            return Bewerking.weiger(new Weigering.NogNietGehouden());
        }
        if (nu.verbeteracties().stream().anyMatch(a -> a.id().equals(o.verbeteractieId()))) {
            return Bewerking.weiger(new Weigering.NietsNieuws());
        }
        var b = new Bewerking(nu);
        b.verbeteracties = Bewerking.erbij(nu.verbeteracties(),
                new Verbeteractie(o.verbeteractieId(), b.versie(), o.wat(), o.eigenaar(), o.uiterlijk(), Voortgang.OPEN));
        b.stand = Stand.ACTIES_LOPEN;
        return b.aanvaard(o.door(), new VerbeteractieAfgesproken(o.verbeteractieId(), o.uiterlijk()));
    }

    static Uitspraak werkBij(Evaluatie nu, WerkVerbeteractieBij o) {
        var actie = nu.verbeteracties().stream().filter(a -> a.id().equals(o.verbeteractieId())).findFirst();
        if (actie.isEmpty()) {
            return Bewerking.weiger(new Weigering.OnderdeelOntbreekt());
        }
        if (actie.get().stand() == o.stand()) {
            return Bewerking.weiger(new Weigering.NietsNieuws());
        }
        if (Bewerking.botst(actie.get().versie(), o.basis())) {
            return Bewerking.weiger(new Weigering.DeelGewijzigd(actie.get().versie()));
        }
        var b = new Bewerking(nu);
        b.verbeteracties = nu.verbeteracties().stream()
                .map(a -> a.id().equals(o.verbeteractieId()) ? a.met(o.stand(), b.versie()) : a).toList();
        b.stand = b.verbeteracties.stream().allMatch(a -> a.stand().af()) ? Stand.AFGEROND : Stand.ACTIES_LOPEN;
        return b.aanvaard(o.door(), new VerbeteractieBijgewerkt(o.verbeteractieId(), o.stand()));
    }
}
