package nl.schakel.procesevaluatie.evaluatie.model;

import java.util.Optional;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.BijeenkomstGepland;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.GespreksleiderAangewezen;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.TijdlijnGewijzigd;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.KiesMomenten;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.PlanBijeenkomst;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.VoegMomentToe;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.VulTijdlijnAan;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.WijsGespreksleiderAan;

/** Gespreksleider, tijdlijn en datum. */
final class Voorbereiden {

    private Voorbereiden() {}

    /** Waarom er nu niet kan worden voorbereid; leeg als het kan. */
    static Optional<Weigering> bezwaar(Evaluatie nu) {
        if (!nu.stand().voorGesprek()) {
            return Optional.of(new Weigering.AlGehouden());
        }
        return nu.instemming() == null ? Optional.of(new Weigering.GezinKoosNogNiet()) : Optional.empty();
    }

    static Uitspraak wijsAan(Evaluatie nu, WijsGespreksleiderAan o) {
        var bezwaar = bezwaar(nu);
        if (bezwaar.isPresent()) {
            return Bewerking.weiger(bezwaar.get());
        }
        if (nu.gespreksleider() != null && nu.gespreksleider().persoon().persoonId().equals(o.wie().persoonId())) {
            return Bewerking.weiger(new Weigering.NietsNieuws());
        }
        if (nu.gespreksleider() != null && Bewerking.botst(nu.gespreksleider().versie(), o.basis())) {
            return Bewerking.weiger(new Weigering.DeelGewijzigd(nu.gespreksleider().versie()));
        }
        if (nu.casus().stream().anyMatch(c -> c.persoonId().equals(o.wie().persoonId()))) {
            return Bewerking.weiger(new Weigering.GespreksleiderBetrokken());
        }
        var b = new Bewerking(nu);
        b.gespreksleider = new Gespreksleider(o.wie(), b.versie());
        b.redenZonderGespreksleider = null;
        return b.aanvaard(o.door(), new GespreksleiderAangewezen());
    }

    static Uitspraak kies(Evaluatie nu, KiesMomenten o) {
        var bezwaar = bezwaar(nu);
        if (bezwaar.isPresent()) {
            return Bewerking.weiger(bezwaar.get());
        }
        if (!o.gekozen().keySet().stream().allMatch(nu.tijdlijn()::kent)) {
            return Bewerking.weiger(new Weigering.OnderdeelOntbreekt());
        }
        if (nu.tijdlijn().metKeuze(o.gekozen(), nu.tijdlijn().versie()).equals(nu.tijdlijn())) {
            return Bewerking.weiger(new Weigering.NietsNieuws());
        }
        if (Bewerking.botst(nu.tijdlijn().versie(), o.basis())) {
            return Bewerking.weiger(new Weigering.DeelGewijzigd(nu.tijdlijn().versie()));
        }
        var b = new Bewerking(nu);
        b.tijdlijn = nu.tijdlijn().metKeuze(o.gekozen(), b.versie());
        return b.aanvaard(o.door(), new TijdlijnGewijzigd());
    }

    static Uitspraak voegToe(Evaluatie nu, VoegMomentToe o) {
        var bezwaar = bezwaar(nu);
        if (bezwaar.isPresent()) {
            return Bewerking.weiger(bezwaar.get());
        }
        boolean gezin = nu.isGezin(o.door().persoonId());
        if (gezin && nu.gezinZeiNee()) {
            return Bewerking.weiger(new Weigering.GezinZeiNee());
        }
        if (nu.tijdlijn().kent(o.momentId())) {
            return Bewerking.weiger(new Weigering.NietsNieuws());
        }
        var b = new Bewerking(nu);
        b.tijdlijn = nu.tijdlijn().met(new Moment(o.momentId(), o.datum(), Moment.EIGEN, gezin ? Bron.GEZIN : Bron.EVALUATIE, true, o.tekst()));
        return b.aanvaard(o.door(), new TijdlijnGewijzigd());
    }

    static Uitspraak vulAan(Evaluatie nu, VulTijdlijnAan o) {
        if (!nu.stand().voorGesprek()) {
            return Bewerking.weiger(new Weigering.AlGehouden());
        }
        var aangevuld = nu.tijdlijn().vulAan(o.momenten());
        if (aangevuld.equals(nu.tijdlijn())) {
            return Bewerking.weiger(new Weigering.NietsNieuws());
        }
        var b = new Bewerking(nu);
        b.tijdlijn = aangevuld;
        return b.aanvaard(o.door(), new TijdlijnGewijzigd());
    }

    static Uitspraak plan(Evaluatie nu, PlanBijeenkomst o) {
        var bezwaar = bezwaar(nu);
        if (bezwaar.isPresent()) {
            return Bewerking.weiger(bezwaar.get());
        }
        if (nu.gespreksleider() == null) {
            return Bewerking.weiger(new Weigering.GeenGespreksleider());
        }
        if (o.bijeenkomstOp().equals(nu.bijeenkomstOp())) {
            return Bewerking.weiger(new Weigering.NietsNieuws());
        }
        if (nu.bijeenkomst() != null && Bewerking.botst(nu.bijeenkomst().versie(), o.basis())) {
            return Bewerking.weiger(new Weigering.DeelGewijzigd(nu.bijeenkomst().versie()));
        }
        var b = new Bewerking(nu);
        b.bijeenkomst = new Bijeenkomst(o.bijeenkomstOp(), b.versie());
        b.stand = Stand.GEPLAND;
        return b.aanvaard(o.door(), new BijeenkomstGepland(o.bijeenkomstOp()));
    }
}
