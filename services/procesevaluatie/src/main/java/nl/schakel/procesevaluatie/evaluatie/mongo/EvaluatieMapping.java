package nl.schakel.procesevaluatie.evaluatie.mongo;

import java.util.Map;
import nl.schakel.messaging.StateMapping;
import nl.schakel.procesevaluatie.evaluatie.model.Aanleiding;
import nl.schakel.procesevaluatie.evaluatie.model.Bijeenkomst;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluatie;
import nl.schakel.procesevaluatie.evaluatie.model.Gespreksleider;
import nl.schakel.procesevaluatie.evaluatie.model.Instemming;
import nl.schakel.procesevaluatie.evaluatie.model.Keuze;
import nl.schakel.procesevaluatie.evaluatie.model.Kijker;
import nl.schakel.procesevaluatie.evaluatie.model.Soort;
import nl.schakel.procesevaluatie.evaluatie.model.Stand;
import nl.schakel.procesevaluatie.evaluatie.model.Voorstel;
import nl.schakel.procesevaluatie.gedeeld.document.Lezer;
import nl.schakel.procesevaluatie.gedeeld.document.Velden;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Een evaluatie als document. {@code kijkers} staat er alleen om op te zoeken; bij het lezen volgt het uit de rest. */
final class EvaluatieMapping implements StateMapping<Evaluatie> {

    /** Komt na elke echte dag: wie geen laatste dag heeft, mag altijd. */
    private static final String ALTIJD = "9999-12-31";

    @Override
    public Document write(Evaluatie e) {
        return new Document(voorstel(e.voorstel())
                .zet("id", e.id())
                .zet("versie", e.versie())
                .zet("stand", e.stand().name())
                .zet("instemming", instemming(e.instemming()))
                .zet("gespreksleider", gespreksleider(e.gespreksleider()))
                .zet("redenZonderGespreksleider", e.redenZonderGespreksleider())
                .zet("tijdlijn", TijdlijnMapping.schrijf(e.tijdlijn()))
                .lijst("deelnemers", e.deelnemers(), DeelnemerMapping::schrijf)
                .zet("bijeenkomst", bijeenkomst(e.bijeenkomst()))
                .lijst("kantelpunten", e.kantelpunten(), OpbrengstMapping::schrijf)
                .zet("leerpunten", e.leerpunten())
                .lijst("verbeteracties", e.verbeteracties(), OpbrengstMapping::schrijf)
                .lijst("casus", e.casus(), DeelnemerMapping::schrijf)
                .zet("kijkers", e.kijkers().stream().map(EvaluatieMapping::kijker).distinct().toList())
                .zet("redenVervallen", e.redenVervallen())
                .klaar());
    }

    private static Velden voorstel(Voorstel v) {
        return Velden.nieuw()
                .zet("casusId", v.casusId())
                .zet("soort", v.soort().name())
                .zet("aanleiding", v.aanleiding().name())
                .tijdstip("voorgesteldOp", v.op())
                .zet("reden", v.reden())
                .zet("doorPersoonId", v.doorPersoonId())
                .zet("sleutel", v.sleutel());
    }

    private static @Nullable Map<String, Object> instemming(@Nullable Instemming i) {
        return i == null ? null
                : Velden.nieuw().zet("keuze", i.keuze().name()).tijdstip("op", i.op()).persoon("door", i.door()).zet("versie", i.versie()).klaar();
    }

    private static @Nullable Map<String, Object> gespreksleider(@Nullable Gespreksleider g) {
        return g == null ? null : Velden.nieuw().persoon("persoon", g.persoon()).zet("versie", g.versie()).klaar();
    }

    private static @Nullable Map<String, Object> bijeenkomst(@Nullable Bijeenkomst b) {
        return b == null ? null : Velden.nieuw().tijdstip("op", b.op()).zet("versie", b.versie()).klaar();
    }

    private static Map<String, Object> kijker(Kijker k) {
        return Velden.nieuw().zet("persoonId", k.persoonId()).zet("tot", k.tot() == null ? ALTIJD : k.tot().toString()).klaar();
    }

    @Override
    public Evaluatie read(Document document) {
        var l = new Lezer(document);
        return new Evaluatie(
                l.tekst("id"),
                l.getal("versie"),
                new Voorstel(l.tekst("casusId"), l.keuze("soort", Soort.class), l.keuze("aanleiding", Aanleiding.class), l.tekstOfNiets("reden"),
                        l.tijdstip("voorgesteldOp"), l.tekstOfNiets("doorPersoonId"), l.tekstOfNiets("sleutel")),
                l.keuze("stand", Stand.class),
                l.deelOfNiets("instemming",
                        i -> new Instemming(i.keuze("keuze", Keuze.class), i.tijdstip("op"), i.persoon("door"), i.getal("versie"))),
                l.deelOfNiets("gespreksleider", g -> new Gespreksleider(g.persoon("persoon"), g.getal("versie"))),
                l.tekstOfNiets("redenZonderGespreksleider"),
                TijdlijnMapping.lees(l.deel("tijdlijn")),
                l.lijst("deelnemers", DeelnemerMapping::lees),
                l.deelOfNiets("bijeenkomst", b -> new Bijeenkomst(b.tijdstip("op"), b.getal("versie"))),
                l.lijst("kantelpunten", OpbrengstMapping::kantelpunt),
                l.teksten("leerpunten"),
                l.lijst("verbeteracties", OpbrengstMapping::verbeteractie),
                l.lijst("casus", DeelnemerMapping::casusdeelname),
                l.tekstOfNiets("redenVervallen"));
    }
}
