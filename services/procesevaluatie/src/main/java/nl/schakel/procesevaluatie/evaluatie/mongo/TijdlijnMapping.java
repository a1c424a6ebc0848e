package nl.schakel.procesevaluatie.evaluatie.mongo;

import java.util.Map;
import nl.schakel.procesevaluatie.evaluatie.model.Bron;
import nl.schakel.procesevaluatie.evaluatie.model.Moment;
import nl.schakel.procesevaluatie.evaluatie.model.Tijdlijn;
import nl.schakel.procesevaluatie.gedeeld.document.Lezer;
import nl.schakel.procesevaluatie.gedeeld.document.Velden;

/** De tijdlijn van een evaluatie in haar document. */
final class TijdlijnMapping {

    private TijdlijnMapping() {}

    static Map<String, Object> schrijf(Tijdlijn tijdlijn) {
        return Velden.nieuw().zet("versie", tijdlijn.versie()).lijst("momenten", tijdlijn.momenten(), TijdlijnMapping::schrijf).klaar();
    }

    private static Map<String, Object> schrijf(Moment m) {
        return Velden.nieuw()
                .zet("id", m.id())
                .dag("datum", m.datum())
                .zet("soort", m.soort())
                .zet("bron", m.bron().name())
                .zet("gekozen", m.gekozen())
                .zet("tekst", m.tekst())
                .klaar();
    }

    static Tijdlijn lees(Lezer l) {
        return new Tijdlijn(l.lijst("momenten", TijdlijnMapping::moment), l.getal("versie"));
    }

    private static Moment moment(Lezer l) {
        return new Moment(l.tekst("id"), l.dag("datum"), l.tekst("soort"), l.keuze("bron", Bron.class), l.ja("gekozen"), l.tekstOfNiets("tekst"));
    }
}
