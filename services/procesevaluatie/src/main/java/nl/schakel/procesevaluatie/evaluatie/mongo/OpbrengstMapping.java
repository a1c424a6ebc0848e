package nl.schakel.procesevaluatie.evaluatie.mongo;

import java.util.Map;
import nl.schakel.procesevaluatie.evaluatie.model.Kantelpunt;
import nl.schakel.procesevaluatie.evaluatie.model.Kantelpunt.Stem;
import nl.schakel.procesevaluatie.evaluatie.model.Verbeteractie;
import nl.schakel.procesevaluatie.evaluatie.model.Verbeteractie.Voortgang;
import nl.schakel.procesevaluatie.gedeeld.document.Lezer;
import nl.schakel.procesevaluatie.gedeeld.document.Velden;

/** Wat een gesprek opleverde, in het document van de evaluatie. */
final class OpbrengstMapping {

    private OpbrengstMapping() {}

    static Map<String, Object> schrijf(Kantelpunt k) {
        return Velden.nieuw()
                .zet("id", k.id())
                .zet("titel", k.titel())
                .zet("wanneer", k.wanneer())
                .zet("gebeurde", k.gebeurde())
                .zet("wisten", k.wisten())
                .lijst("stemmen", k.stemmen(), s -> Velden.nieuw().zet("naam", s.naam()).zet("tekst", s.tekst()).zet("gezin", s.gezin()).klaar())
                .zet("factoren", k.factoren())
                .klaar();
    }

    static Kantelpunt kantelpunt(Lezer l) {
        return new Kantelpunt(l.tekst("id"), l.tekst("titel"), l.tekstOfNiets("wanneer"), l.tekstOfNiets("gebeurde"), l.tekstOfNiets("wisten"),
                l.lijst("stemmen", s -> new Stem(s.tekst("naam"), s.tekst("tekst"), s.ja("gezin"))), l.teksten("factoren"));
    }

    static Map<String, Object> schrijf(Verbeteractie v) {
        return Velden.nieuw()
                .zet("id", v.id())
                .zet("versie", v.versie())
                .zet("wat", v.wat())
                .zet("eigenaar", v.eigenaar())
                .dag("uiterlijk", v.uiterlijk())
                .zet("stand", v.stand().name())
                .klaar();
    }

    static Verbeteractie verbeteractie(Lezer l) {
        return new Verbeteractie(l.tekst("id"), l.getal("versie"), l.tekst("wat"), l.tekst("eigenaar"), l.dag("uiterlijk"), l.keuze("stand", Voortgang.class));
    }
}
