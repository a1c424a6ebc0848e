package nl.schakel.maatwerktafel.verzoek.model;

import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.model.Gebrek;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.gedeeld.model.NietVolledig;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Geweigerd;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Ongewijzigd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VerzoekGewijzigd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VerzoekIngediend;

/** Tot en met versturen. */
final class Conceptstappen {

    private static final String NIET_MEER_NODIG = "De actie zit niet meer vast. Niemand had al in dit verzoek geschreven.";

    private Conceptstappen() {}

    static Uitslag<Verzoek, VerzoekGebeurtenis> vulVooruit(Verzoek verzoek, VerzoekOpdracht.VulVooruit opdracht, long versieNu) {
        Plangegevens gegevens = opdracht.gegevens();
        if (!verzoek.formulier().wachtOpPlan()) {
            return new Ongewijzigd<>();
        }
        Verzoek metGezin = verzoek.met(verzoek.herkomst().metGezinsleden(gegevens.gezinsleden()));
        if (verzoek.stand() != Stand.CONCEPT) {
            return verzoek.aanvaard(metGezin.met(verzoek.formulier().zonderAanvulling()), new VerzoekGewijzigd());
        }
        Verzoek aangevuld = metGezin.met(gegevens.indiener()).met(verzoek.formulier().aangevuld(gegevens, versieNu));
        return verzoek.aanvaard(aangevuld, new VerzoekGewijzigd());
    }

    static Uitslag<Verzoek, VerzoekGebeurtenis> wachtNietLanger(Verzoek verzoek) {
        return verzoek.formulier().wachtOpPlan()
                ? verzoek.aanvaard(verzoek.met(verzoek.formulier().zonderAanvulling()))
                : new Ongewijzigd<>();
    }

    /** Only what nobody wrote in goes by itself; whoever wrote or sent something decides about it, and sees that it may not be needed. */
    static Uitslag<Verzoek, VerzoekGebeurtenis> blokkadeOpgeheven(Verzoek verzoek, VerzoekOpdracht.MeldBlokkadeOpgeheven opdracht) {
        boolean loopt = verzoek.stand() == Stand.CONCEPT || verzoek.inBehandeling();
        if (!loopt || verzoek.herkomst().blokkadeOpgehevenOp() != null) {
            return new Ongewijzigd<>();
        }
        Verzoek nietMeerVast = verzoek.met(verzoek.herkomst().nietMeerVast(opdracht.op()));
        if (verzoek.stand() == Stand.CONCEPT && !verzoek.formulier().beschreven()) {
            return Tafelstappen.trekIn(nietMeerVast, new VerzoekOpdracht.TrekIn(NIET_MEER_NODIG, opdracht.door(), opdracht.op()));
        }
        return verzoek.aanvaard(nietMeerVast, new VerzoekGewijzigd());
    }

    static Uitslag<Verzoek, VerzoekGebeurtenis> wijzig(Verzoek verzoek, VerzoekOpdracht.WijzigFormulier opdracht, long versieNu) {
        Formulierdeel deel = verzoek.formulier();
        if (!verzoek.kan(Handeling.WIJZIGEN, opdracht.door().vanDeTafel())) {
            return new Geweigerd<>(verzoek.stand() == Stand.INGETROKKEN
                    ? new VerzoekWeigering.AlIngetrokken() : new VerzoekWeigering.GeenConcept());
        }
        Formulierdeel nieuw = deel.herschreven(opdracht.formulier(), opdracht.basis(), versieNu);
        if (nieuw.inhoud().equals(deel.inhoud())) {
            return new Ongewijzigd<>();
        }
        if (deel.nieuwerDan(opdracht.basis())) {
            return new Geweigerd<>(new VerzoekWeigering.FormulierGebotst(deel.versie(), deel));
        }
        if (opdracht.door().vanDeTafel() && !nieuw.inhoud().verschiltAlleenInGrond(deel.inhoud())) {
            return new Geweigerd<>(new VerzoekWeigering.AlleenGrondAanvullen());
        }
        return verzoek.aanvaard(verzoek.met(nieuw), new VerzoekGewijzigd());
    }

    /** Who sends it is the filer from then on, also when someone else began the concept. */
    static Uitslag<Verzoek, VerzoekGebeurtenis> dienIn(Verzoek verzoek, VerzoekOpdracht.DienIn opdracht) {
        Formulierdeel deel = verzoek.formulier();
        if (verzoek.stand() != Stand.CONCEPT) {
            return new Geweigerd<>(verzoek.stand() == Stand.INGETROKKEN
                    ? new VerzoekWeigering.AlIngetrokken() : new VerzoekWeigering.GeenConcept());
        }
        if (opdracht.basis() != null && deel.nieuwerDan(opdracht.basis())) {
            return new Geweigerd<>(new VerzoekWeigering.FormulierGebotst(deel.versie(), deel));
        }
        List<Gebrek> gebreken = deel.inhoud().gebrekenOmTeVersturen();
        if (!gebreken.isEmpty()) {
            return new Geweigerd<>(new NietVolledig(gebreken));
        }
        Behandeling begonnen = verzoek.behandeling().ingediend(opdracht.op(), opdracht.beslisUiterlijk());
        Verzoek ingediend = verzoek.met(opdracht.door().persoon()).met(Stand.INGEDIEND, begonnen);
        return verzoek.aanvaard(ingediend, new VerzoekIngediend(opdracht.beslisUiterlijk()));
    }
}
