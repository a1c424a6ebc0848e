package nl.schakel.procesevaluatie.evaluatie.web;

import static nl.schakel.testkit.Personen.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.schakel.procesevaluatie.Api;
import nl.schakel.procesevaluatie.DienstTest;
import nl.schakel.procesevaluatie.Zaken;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluatie;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import nl.schakel.procesevaluatie.leerpunt.model.GeefVrij;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt.Afkomst;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt.Inhoud;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunten;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpuntsoort;
import nl.schakel.procesevaluatie.toegang.model.Casustoegangen;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Iedereen bij elke route. Wie er niet in staat, mag het niet; een route die er niet in staat, maakt deze test rood. Van het gezin in
 * deze test is Teun coördinator en hoort Lotte erbij; Fatima leidt het gesprek, Ingrid is uitgenodigd, Van Loon werkt alleen mee.
 */
@DienstTest
class ToegangsmatrixIT {

    private static final Set<Personen> IEDEREEN = EnumSet.allOf(Personen.class);
    private static final Set<Personen> KIJKERS = EnumSet.of(TEUN, LOTTE, FATIMA, INGRID);
    private static final Set<Personen> LEIDER = EnumSet.of(FATIMA);
    private static final Set<Personen> GEZIN_EN_COORDINATOR = EnumSet.of(LOTTE, TEUN);
    private static final Set<Personen> DRIE = EnumSet.of(LOTTE, TEUN, FATIMA);
    private static final Set<Personen> TWEEDE_LEZERS = EnumSet.of(FATIMA, TEUN, OLGA);

    @Autowired
    private Api api;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Leerpunten leerpunten;

    @Autowired
    private Casustoegangen casustoegangen;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    private record Rij(Set<Personen> mogen, Supplier<Evaluatie> stand, Function<Evaluatie, String> pad, Object inhoud) {}

    private Map<String, Rij> matrix() {
        var m = new LinkedHashMap<String, Rij>();
        var e = "/evaluaties/{evaluatieId}";
        m.put("GET /evaluaties", new Rij(IEDEREEN, zaken::gevraagd, x -> "/evaluaties", ""));
        m.put("GET /mijn-werk", new Rij(IEDEREEN, zaken::gevraagd, x -> "/mijn-werk", ""));
        m.put("GET /leerpunten", new Rij(IEDEREEN, zaken::gevraagd, x -> "/leerpunten", ""));
        m.put("POST /evaluaties", new Rij(EnumSet.of(TEUN, LOTTE, INGRID, VANLOON), zaken::gevraagd, x -> "/evaluaties", "@voorstel"));
        m.put("GET " + e, new Rij(KIJKERS, zaken::inVoorbereiding, x -> "", ""));
        m.put("POST " + e + "/intrekkingen", new Rij(DRIE, zaken::inVoorbereiding, x -> "/intrekkingen", Map.of("reden", "Nu niet.")));
        m.put("POST " + e + "/instemmingen", new Rij(EnumSet.of(LOTTE), zaken::gevraagd, x -> "/instemmingen", Map.of("keuze", "NEE")));
        m.put("PUT " + e + "/gespreksleider", new Rij(GEZIN_EN_COORDINATOR, zaken::gekozen, x -> "/gespreksleider", Map.of("persoonId", FATIMA.id())));
        m.put("PUT " + e + "/tijdlijn", new Rij(LEIDER, zaken::inVoorbereiding, x -> "/tijdlijn",
                Map.of("momenten", List.of(Map.of("id", Zaken.MOMENT, "gekozen", true)))));
        m.put("POST " + e + "/tijdlijn", new Rij(EnumSet.of(LOTTE, FATIMA), zaken::inVoorbereiding, x -> "/tijdlijn",
                Map.of("datum", "2026-03-02", "tekst", "Toen.")));
        m.put("PUT " + e + "/bijeenkomst", new Rij(LEIDER, zaken::inVoorbereiding, x -> "/bijeenkomst", Map.of("op", "2031-05-05T10:00:00Z")));
        m.put("POST " + e + "/deelnemers", new Rij(LEIDER, zaken::inVoorbereiding, x -> "/deelnemers",
                Map.of("persoonId", JOOST.id(), "waarom", "U weet van de regel.")));
        m.put("POST " + e + "/deelnemers/{deelnemerId}/uitnodigingen", new Rij(LEIDER, zaken::inVoorbereiding,
                x -> "/deelnemers/" + Zaken.DEELNEMER + "/uitnodigingen", Map.of()));
        m.put("DELETE " + e + "/deelnemers/{deelnemerId}", new Rij(DRIE, zaken::inVoorbereiding, x -> "/deelnemers/" + Zaken.DEELNEMER, ""));
        m.put("POST " + e + "/toezeggingen", new Rij(EnumSet.of(INGRID), zaken::inVoorbereiding, x -> "/toezeggingen", Map.of()));
        m.put("POST " + e + "/afmeldingen", new Rij(EnumSet.of(INGRID), zaken::inVoorbereiding, x -> "/afmeldingen", Map.of()));
        m.put("POST " + e + "/bijdragen", new Rij(EnumSet.of(INGRID, LOTTE), zaken::inVoorbereiding, x -> "/bijdragen",
                Map.of("antwoorden", List.of(Map.of("vraag", "WAT_WERKTE", "tekst", "Bellen.")))));
        m.put("POST " + e + "/verslagen", new Rij(LEIDER, zaken::gepland, x -> "/verslagen", Map.of("kantelpunten", List.of())));
        m.put("POST " + e + "/leerpunten", new Rij(LEIDER, zaken::gehouden, x -> "/leerpunten",
                Map.of("zagen", "a", "omdat", "b", "daarom", "c", "soort", "WERKTE")));
        m.put("POST " + e + "/verbeteracties", new Rij(LEIDER, zaken::gehouden, x -> "/verbeteracties",
                Map.of("wat", "a", "eigenaar", "b", "uiterlijk", "2031-01-01")));
        m.put("PUT " + e + "/verbeteracties/{verbeteractieId}/stand", new Rij(EnumSet.of(FATIMA, TEUN), zaken::metActie,
                x -> "/verbeteracties/" + Zaken.ACTIE + "/stand", Map.of("stand", "BEZIG")));
        m.put("GET /leerpunten/{leerpuntId}", new Rij(TWEEDE_LEZERS, zaken::gehouden, x -> "/leerpunten/" + leerpunt(false), ""));
        m.put("POST /leerpunten/{leerpuntId}/vrijgaven", new Rij(TWEEDE_LEZERS, zaken::gehouden,
                x -> "/leerpunten/" + leerpunt(true) + "/vrijgaven", Map.of("herkenbaar", false)));
        return m;
    }

    /** Zonder account: hier beslist het geheim, de code of het cookie. Zie LinkpaginaIT. */
    private static final List<String> OPEN = List.of(
            "POST /uitnodigingen/_openen",
            "POST /uitnodigingen/_code",
            "POST /uitnodigingen/_bevestigen",
            "GET /uitnodigingen/huidige",
            "PUT /uitnodigingen/huidige/antwoorden",
            "POST /uitnodigingen/huidige/toezeggingen",
            "POST /uitnodigingen/huidige/bijdragen",
            "POST /uitnodigingen/huidige/afmeldingen");

    @Test
    void kentElkeRoute() {
        var bestaand = new TreeSet<String>();
        routes.getHandlerMethods().keySet().forEach(info -> info.getPatternValues().stream()
                .filter(pad -> pad.startsWith(Api.V1) && !pad.contains("openapi"))
                .forEach(pad -> info.getMethodsCondition().getMethods().forEach(methode -> bestaand.add(methode + " " + pad.substring(Api.V1.length())))));
        assertThat(bestaand).containsExactlyInAnyOrderElementsOf(Stream.concat(matrix().keySet().stream(), OPEN.stream()).toList());
    }

    @Test
    void laatAlleenToeWieHetMag() {
        var fouten = new ArrayList<String>();
        matrix().forEach((route, rij) -> Arrays.stream(Personen.values()).forEach(wie -> {
            int status = probeer(route, rij, wie.bearer());
            boolean toegelaten = status != 401 && status != 403;
            if (toegelaten != rij.mogen().contains(wie) || status >= 500 || status == 400 || status == 404) {
                fouten.add(route + " als " + wie + " gaf " + status);
            }
        }));
        assertThat(fouten).isEmpty();
    }

    @Test
    void laatGeenMachineToeEnNiemandZonderToken() {
        var fouten = new ArrayList<String>();
        matrix().forEach((route, rij) -> {
            for (var token : List.of(TestTokens.dienst("gezinsplan"), TestTokens.partnersysteem("partner-demo"))) {
                if (probeer(route, rij, "Bearer " + token) != 403) {
                    fouten.add(route + " liet een machine toe");
                }
            }
            if (probeer(route, rij, null) != 401) {
                fouten.add(route + " liet iemand zonder token toe");
            }
        });
        assertThat(fouten).isEmpty();
    }

    @Test
    void laatEenVrijgegevenLeerpuntAanAlleMensenZien() {
        var id = leerpunt(false);
        leerpunten.wijzig(id, new Sleutel.Geen(), l -> l.verwerk(new GeefVrij(Zaken.door(FATIMA), false, "2026-K4", null)));
        leerpunten.wijzig(id, new Sleutel.Geen(), l -> l.verwerk(new GeefVrij(Zaken.door(OLGA), false, "2026-K4", null)));
        Arrays.stream(Personen.values()).forEach(wie -> assertThat(api.als(wie).lees("/leerpunten/" + id).status()).isEqualTo(200));
        assertThat(api.metToken("Bearer " + TestTokens.dienst("gezinsplan")).lees("/leerpunten/" + id).status()).isEqualTo(403);
    }

    @Test
    void sluitNaIntrekkingMeteen() {
        var evaluatie = zaken.inVoorbereiding();
        assertThat(api.als(INGRID).lees("/evaluaties/" + evaluatie.id()).status()).isEqualTo(200);
        zaken.na(evaluatie, new nl.schakel.procesevaluatie.evaluatie.model.Opdracht.VerwerkDeelname(Handelende.DIENST, Zaken.kring().subList(0, 2)));
        assertThat(api.als(INGRID).lees("/evaluaties/" + evaluatie.id()).status()).isEqualTo(403);
        assertThat(api.als(INGRID).lees("/evaluaties?pageSize=100").is(200).toString()).doesNotContain(evaluatie.id());
    }

    private int probeer(String route, Rij rij, String bearer) {
        var evaluatie = rij.stand().get();
        boolean vanEvaluatie = route.contains("{evaluatieId}");
        var pad = (vanEvaluatie ? "/evaluaties/" + evaluatie.id() : "") + rij.pad().apply(evaluatie);
        var methode = HttpMethod.valueOf(route.substring(0, route.indexOf(' ')));
        return api.metToken(bearer).basis(evaluatie.versie()).stuur(methode, pad, inhoud(rij.inhoud())).status();
    }

    private Object inhoud(Object inhoud) {
        if (inhoud.equals("@voorstel")) {
            var casusId = java.util.UUID.randomUUID().toString();
            casustoegangen.neemOver(casusId, "0000000001-000", Zaken.kring());
            return Map.of("casusId", casusId, "soort", "KORT", "reden", "Om te leren.");
        }
        return inhoud.equals("") ? null : inhoud;
    }

    private String leerpunt(boolean gelezen) {
        var id = java.util.UUID.randomUUID().toString();
        var inhoud = new Inhoud("a", "b", "c", Leerpuntsoort.WERKTE, null);
        leerpunten.voegToe(id, new Sleutel.Geen(), () -> Leerpunt.stelVoor(id, inhoud, new Afkomst(FATIMA.id(), List.of(TEUN.id())), Zaken.door(FATIMA)));
        if (gelezen) {
            leerpunten.wijzig(id, new Sleutel.Geen(), l -> l.verwerk(new GeefVrij(Zaken.door(FATIMA), false, "2026-K4", null)));
        }
        return id;
    }
}
