package nl.schakel.procesevaluatie.evaluatie.kafka;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.messaging.OutgoingEvent;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluatie;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.BijdrageGeleverd;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.BijeenkomstGepland;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.DeelnameAfgezegd;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.DeelnameToegezegd;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.DeelnemerUitgenodigd;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.GespreksleiderAangewezen;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.GespreksleiderVervallen;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.InstemmingGegeven;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.ProcesevaluatieGehouden;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.ProcesevaluatieVervallen;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.ProcesevaluatieVoorgesteld;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.TijdlijnGewijzigd;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.VerbeteractieAfgesproken;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.VerbeteractieBijgewerkt;
import nl.schakel.procesevaluatie.evaluatie.model.Kijker;
import nl.schakel.procesevaluatie.evaluatie.model.Uitspraak;
import nl.schakel.procesevaluatie.gedeeld.application.Toegangsrecord;
import nl.schakel.procesevaluatie.gedeeld.application.Vertaler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Zet gebeurtenissen van een evaluatie om. Verandert wie haar mag zien, dan gaat dat record voorop: wie een gebeurtenis krijgt, mag haar
 * dan al zien, en wie niet meer mag, krijgt haar niet.
 */
@Component
class EvaluatieVertaler implements Vertaler<Evaluatie, Uitspraak.Aanvaard> {

    static final String TOPIC = "procesevaluatie";
    private static final String SOORT = "nl.procesevaluaties.";

    @Override
    public List<OutgoingEvent> vertaal(@Nullable Evaluatie voor, Uitspraak.Aanvaard aanvaard) {
        var na = aanvaard.evaluatie();
        var rol = aanvaard.door().rol();
        var uit = new ArrayList<OutgoingEvent>();
        if (voor == null || !voor.kijkers().equals(na.kijkers())) {
            uit.add(toegang(na, rol));
        }
        aanvaard.gebeurtenissen().forEach(gebeurtenis -> uit.add(vertaal(na, gebeurtenis, rol)));
        return uit;
    }

    private static OutgoingEvent toegang(Evaluatie na, String rol) {
        var personen = new LinkedHashMap<String, Toegangsrecord.Persoon>();
        for (Kijker k : na.kijkers()) {
            var tot = k.tot() == null ? null : k.tot().toString();
            personen.merge(k.persoonId(), new Toegangsrecord.Persoon(k.persoonId(), k.organisatieId(), tot), EvaluatieVertaler::ruimste);
        }
        return Toegangsrecord.van(na.id(), "EVALUATIE", na.voorstel().casusId(), List.copyOf(personen.values()), List.of(), rol);
    }

    /** Wie om twee redenen mag kijken, mag tot de laatste van de twee voorbij is. */
    private static Toegangsrecord.Persoon ruimste(Toegangsrecord.Persoon een, Toegangsrecord.Persoon ander) {
        return een.tot() == null || ander.tot() != null && een.tot().compareTo(ander.tot()) >= 0 ? een : ander;
    }

    private static OutgoingEvent vertaal(Evaluatie evaluatie, Gebeurtenis gebeurtenis, String rol) {
        var casusId = evaluatie.voorstel().casusId();
        var data = new LinkedHashMap<String, Object>();
        data.put("casusId", casusId);
        data.putAll(eigen(gebeurtenis));
        data.put("door", Toegangsrecord.door(rol));
        return new OutgoingEvent(SOORT + naam(gebeurtenis) + ".v1", TOPIC, casusId, data);
    }

    private static Map<String, Object> eigen(Gebeurtenis gebeurtenis) {
        return switch (gebeurtenis) {
            case ProcesevaluatieVoorgesteld(var aanleiding) -> Map.of("aanleiding", aanleiding.name());
            case InstemmingGegeven(var keuze) -> Map.of("keuze", keuze.name());
            case DeelnemerUitgenodigd(var deelnemerId) -> Map.of("deelnemerId", deelnemerId);
            case DeelnameToegezegd(var deelnemerId) -> Map.of("deelnemerId", deelnemerId);
            case DeelnameAfgezegd(var deelnemerId) -> Map.of("deelnemerId", deelnemerId);
            case BijdrageGeleverd(var deelnemerId) -> Map.of("deelnemerId", deelnemerId);
            case BijeenkomstGepland(var op) -> Map.of("bijeenkomstOp", op.toString());
            case VerbeteractieAfgesproken(var id, var uiterlijk) -> Map.of("verbeteractieId", id, "uiterlijk", uiterlijk.toString());
            case VerbeteractieBijgewerkt(var id, var stand) -> Map.of("verbeteractieId", id, "stand", stand.name());
            case GespreksleiderAangewezen g -> Map.of();
            case GespreksleiderVervallen g -> Map.of();
            case TijdlijnGewijzigd g -> Map.of();
            case ProcesevaluatieGehouden g -> Map.of();
            case ProcesevaluatieVervallen g -> Map.of();
        };
    }

    private static String naam(Gebeurtenis gebeurtenis) {
        return switch (gebeurtenis) {
            case ProcesevaluatieVoorgesteld g -> "procesevaluatie-voorgesteld";
            case InstemmingGegeven g -> "instemming-gegeven";
            case GespreksleiderAangewezen g -> "gespreksleider-aangewezen";
            case GespreksleiderVervallen g -> "gespreksleider-vervallen";
            case TijdlijnGewijzigd g -> "tijdlijn-gewijzigd";
            case DeelnemerUitgenodigd g -> "deelnemer-uitgenodigd";
            case DeelnameToegezegd g -> "deelname-toegezegd";
            case DeelnameAfgezegd g -> "deelname-afgezegd";
            case BijdrageGeleverd g -> "bijdrage-geleverd";
            case BijeenkomstGepland g -> "bijeenkomst-gepland";
            case ProcesevaluatieGehouden g -> "procesevaluatie-gehouden";
            case ProcesevaluatieVervallen g -> "procesevaluatie-vervallen";
            case VerbeteractieAfgesproken g -> "verbeteractie-afgesproken";
            case VerbeteractieBijgewerkt g -> "verbeteractie-bijgewerkt";
        };
    }
}
