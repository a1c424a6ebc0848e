package nl.schakel.procesevaluatie.evaluatie.mongo;

import java.util.Map;
import nl.schakel.procesevaluatie.evaluatie.model.Antwoord;
import nl.schakel.procesevaluatie.evaluatie.model.Deelname;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemer;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemer.Bereik;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemerrol;
import nl.schakel.procesevaluatie.evaluatie.model.Vraag;
import nl.schakel.procesevaluatie.gedeeld.document.Lezer;
import nl.schakel.procesevaluatie.gedeeld.document.Velden;
import nl.schakel.procesevaluatie.gedeeld.model.Casusdeelname;

/** De mensen van een evaluatie in haar document. */
final class DeelnemerMapping {

    private DeelnemerMapping() {}

    static Map<String, Object> schrijf(Deelnemer d) {
        return Velden.nieuw()
                .zet("id", d.id())
                .zet("versie", d.versie())
                .zet("naam", d.naam())
                .zet("organisatie", d.organisatie())
                .zet("waarom", d.waarom())
                .zet("rol", d.rol().name())
                .zet("stand", d.stand().name())
                .zet("persoonId", d.persoonId())
                .zet("mailadres", d.mailadres())
                .zet("gezin", d.gezin())
                .tijdstip("uitgenodigdOp", d.uitgenodigdOp())
                .zet("ronde", d.ronde())
                .zet("actief", d.actief())
                .zet("reactie", d.reactie())
                .lijst("antwoorden", d.antwoorden(), a -> Velden.nieuw().zet("vraag", a.vraag().name()).zet("tekst", a.tekst()).klaar())
                .klaar();
    }

    static Deelnemer lees(Lezer l) {
        return new Deelnemer(
                l.tekst("id"),
                l.getal("versie"),
                l.tekst("naam"),
                l.tekstOfNiets("organisatie"),
                l.tekst("waarom"),
                l.keuze("rol", Deelnemerrol.class),
                l.keuze("stand", Deelname.class),
                bereik(l),
                l.ja("gezin"),
                l.tijdstip("uitgenodigdOp"),
                l.klein("ronde"),
                l.ja("actief"),
                l.tekstOfNiets("reactie"),
                l.lijst("antwoorden", a -> new Antwoord(a.keuze("vraag", Vraag.class), a.tekst("tekst"))));
    }

    private static Bereik bereik(Lezer l) {
        var persoonId = l.tekstOfNiets("persoonId");
        return persoonId == null ? new Bereik.Mail(l.tekst("mailadres")) : new Bereik.Account(persoonId);
    }

    static Map<String, Object> schrijf(Casusdeelname c) {
        return Velden.nieuw()
                .zet("persoonId", c.persoonId())
                .zet("caserol", c.caserol())
                .zet("organisatieId", c.organisatieId())
                .dag("tot", c.tot())
                .zet("actief", c.actief())
                .klaar();
    }

    static Casusdeelname casusdeelname(Lezer l) {
        return new Casusdeelname(l.tekst("persoonId"), l.tekst("caserol"), l.tekstOfNiets("organisatieId"), l.dagOfNiets("tot"), l.ja("actief"));
    }
}
