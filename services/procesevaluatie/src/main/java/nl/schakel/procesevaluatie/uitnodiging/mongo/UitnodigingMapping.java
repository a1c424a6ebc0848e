package nl.schakel.procesevaluatie.uitnodiging.mongo;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import nl.schakel.procesevaluatie.gedeeld.document.Lezer;
import nl.schakel.procesevaluatie.gedeeld.document.Velden;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodiging;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodiging.Code;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodiging.Postbeurt;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodiging.Sessie;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Een uitnodiging als document. */
final class UitnodigingMapping {

    private UitnodigingMapping() {}

    static Document schrijf(Uitnodiging u) {
        return new Document(Velden.nieuw()
                .zet("_id", u.id())
                .zet("versie", u.versie())
                .zet("evaluatieId", u.evaluatieId())
                .zet("ronde", u.ronde())
                .tijdstip("verlooptOp", u.verlooptOp())
                .zet("geheimen", u.geheimen())
                .zet("code", code(u.code()))
                .zet("codesOp", u.codesOp().stream().map(Date::from).toList())
                .zet("mislukt", u.mislukt())
                .zet("sessie", sessie(u.sessie()))
                .zet("concept", new HashMap<String, Object>(u.concept()))
                .zet("post", post(u.post()))
                .klaar());
    }

    private static @Nullable Map<String, Object> code(@Nullable Code c) {
        return c == null ? null : Velden.nieuw().zet("hash", c.hash()).tijdstip("tot", c.tot()).zet("pogingen", c.pogingen()).klaar();
    }

    private static @Nullable Map<String, Object> sessie(@Nullable Sessie s) {
        return s == null ? null : Velden.nieuw().zet("hash", s.hash()).tijdstip("tot", s.tot()).klaar();
    }

    private static @Nullable Map<String, Object> post(@Nullable Postbeurt p) {
        return p == null ? null : Velden.nieuw().tijdstip("nietVoor", p.nietVoor()).zet("pogingen", p.pogingen()).klaar();
    }

    static Uitnodiging lees(Document document) {
        var l = new Lezer(document);
        return new Uitnodiging(
                l.tekst("_id"),
                l.getal("versie"),
                l.tekst("evaluatieId"),
                l.klein("ronde"),
                l.tijdstip("verlooptOp"),
                l.teksten("geheimen"),
                l.deelOfNiets("code", c -> new Code(c.tekst("hash"), c.tijdstip("tot"), c.klein("pogingen"))),
                l.tijdstippen("codesOp"),
                l.klein("mislukt"),
                l.deelOfNiets("sessie", s -> new Sessie(s.tekst("hash"), s.tijdstip("tot"))),
                concept(l.deel("concept")),
                l.deelOfNiets("post", p -> new Postbeurt(p.tijdstip("nietVoor"), p.klein("pogingen"))));
    }

    private static Map<String, String> concept(Lezer l) {
        var concept = new HashMap<String, String>();
        l.document().keySet().forEach(vraag -> concept.put(vraag, l.tekst(vraag)));
        return concept;
    }
}
