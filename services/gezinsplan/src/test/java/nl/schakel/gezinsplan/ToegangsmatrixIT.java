package nl.schakel.gezinsplan;

import static nl.schakel.gezinsplan.ToegangsmatrixIT.Wie.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every function × every route. A route that is not listed here fails the build. */
@GezinsplanTest
class ToegangsmatrixIT {

    private static final String BASIS = "/gezinsplan/v1";
    private static final String CASUS = BASIS + "/casussen/{id}";

    enum Wie {
        ZORGCOORDINATOR(Personen.FATIMA.token()),
        WIJKTEAM(Personen.TEUN.token()),
        TEAMGENOOT(TestTokens.token(UUID.randomUUID().toString(), Personen.FATIMA.claims())),
        PARTNER(Personen.INGRID.token()),
        ANDERE_PARTNER(Personen.VANLOON.token()),
        GEZINSLID(Personen.SAMIRA.token()),
        ANDER_GEZIN(Personen.ILSE.token()),
        NETWERK(Personen.MARGA.token()),
        TEAMLEIDER(Personen.OLGA.token()),
        TAFELVOORZITTER(Personen.KARIN.token()),
        TAFELMEDEWERKER(Personen.JOOST.token()),
        BELEIDSMEDEWERKER(Personen.BEA.token()),
        FG(Personen.FRITS.token()),
        BEHEERDER(Personen.BEHEER.token()),
        DIENST(TestTokens.dienst("maatwerktafel")),
        PARTNERSYSTEEM(TestTokens.partnersysteem("partner-demo"));

        final String token;

        Wie(String token) {
            this.token = token;
        }
    }

    private static final Set<Wie> IEDEREEN = EnumSet.allOf(Wie.class);
    private static final Set<Wie> MELDT_AAN = EnumSet.of(
            ZORGCOORDINATOR, WIJKTEAM, TEAMGENOOT, PARTNER, ANDERE_PARTNER, GEZINSLID, ANDER_GEZIN, NETWERK, TEAMLEIDER);
    private static final Set<Wie> DOET_MEE = EnumSet.of(ZORGCOORDINATOR, WIJKTEAM, PARTNER, GEZINSLID, NETWERK);
    private static final Set<Wie> SCHRIJFT = EnumSet.of(ZORGCOORDINATOR, WIJKTEAM, GEZINSLID);
    private static final Set<Wie> LEIDT = EnumSet.of(ZORGCOORDINATOR, WIJKTEAM);
    private static final Set<Wie> BEPAALT_KRING = EnumSet.of(ZORGCOORDINATOR, GEZINSLID);
    private static final Set<Wie> MENSEN = EnumSet.complementOf(EnumSet.of(PARTNERSYSTEEM));

    /** @param invoer of a request that would succeed, in this family */
    record Route(HttpMethod methode, String patroon, Set<Wie> mag, Function<Gezin, Object> invoer) {
        /** With {@code inhoud} in place of what would succeed. */
        Api.Antwoord vraag(MockMvcTester mvc, Gezin gezin, Wie wie, Object inhoud) {
            boolean schrijft = methode != HttpMethod.GET;
            return Api.met(mvc, wie.token)
                    .vraag(methode, pad(gezin), schrijft ? 1L : null, schrijft ? UUID.randomUUID().toString() : null, inhoud);
        }

        private String pad(Gezin gezin) {
            String pad = patroon
                    .replace("{id}", gezin.id())
                    .replace("{gezinslidId}", gezin.gezinslid("Jeroen"))
                    .replace("{soort}/{deelId}", "DOEL/" + gezin.doel().path("id").asString())
                    .replace("{doelId}", gezin.doel().path("id").asString())
                    .replace("{actieId}", gezin.actie().path("id").asString())
                    .replace("{betrokkeneId}", gezin.betrokkene(Personen.INGRID))
                    .replace("{overdrachtId}", patroon.contains("{overdrachtId}") ? gezin.overdracht(Personen.TEUN) : "")
                    .replace("{planversie}", "1")
                    .replace("{overlegId}", patroon.contains("{overlegId}") ? gezin.overleg().path("id").asString() : "")
                    .replace("{puntId}", patroon.contains("{puntId}") ? gezin.overleg().path("agenda").get(0).path("id").asString() : "")
                    .replaceAll("\\{(wensId|blokkadeId)}", UUID.randomUUID().toString());
            if (pad.endsWith("/verzoekgegevens")) {
                return pad + "?actieId=" + gezin.actie().path("id").asString();
            }
            return pad.endsWith("/vergelijk") ? pad + "?van=1" : pad;
        }

        @Override
        public String toString() {
            return methode + " " + patroon;
        }
    }

    static Stream<Route> routes() {
        return Stream.of(
                lees(BASIS + "/casussen", IEDEREEN),
                maak(BASIS + "/casussen/_zoek", IEDEREEN, g -> Map.of("zoek", "amrani")),
                lees(BASIS + "/mijn-werk", IEDEREEN),
                lees(BASIS + "/mensen", MENSEN),
                maak(BASIS + "/mensen/_zoek", MENSEN, g -> Map.of("zoek", "ingrid")),
                lees(BASIS + "/organisaties", MENSEN),
                maak(BASIS + "/mensen", EnumSet.of(BEHEERDER), g -> Map.of("id", UUID.randomUUID(), "naam", "X", "functie", "partner")),
                maak(BASIS + "/organisaties", EnumSet.of(BEHEERDER), g -> Map.of("naam", "X", "soort", "WIJKTEAM")),
                maak(BASIS + "/casussen", MELDT_AAN, g -> Map.of("naam", "X", "aanleiding", "Y")),
                lees(CASUS, DOET_MEE),
                lees(CASUS + "/versies", DOET_MEE),
                lees(CASUS + "/versies/{planversie}", DOET_MEE),
                lees(CASUS + "/versies/vergelijk", DOET_MEE),
                lees(CASUS + "/eerdere-woorden/{soort}/{deelId}", DOET_MEE),
                lees(CASUS + "/contact", EnumSet.of(DIENST)),
                lees(CASUS + "/verzoekgegevens", EnumSet.of(DIENST)),
                maak(CASUS + "/gezinsleden", SCHRIJFT, g -> Map.of("naam", "Oma", "rol", "GROOTOUDER")),
                zet(CASUS + "/gezinsleden/{gezinslidId}", LEIDT, g -> Map.of("naam", "Jeroen", "rol", "OUDER")),
                maak(CASUS + "/wensen", SCHRIJFT, g -> Map.of("tekst", "Rust.", "vanNaam", "Oma")),
                zet(CASUS + "/wensen/{wensId}", SCHRIJFT, g -> Map.of("tekst", "Rust.")),
                maak(CASUS + "/doelen", SCHRIJFT, g -> Map.of("zin", "Rust.", "vanNaam", "Oma", "leefgebied", "WONEN")),
                zet(CASUS + "/doelen/{doelId}", SCHRIJFT, g -> Map.of("zin", "Rust.", "leefgebied", "WONEN")),
                maak(CASUS + "/doelen/{doelId}/cijfers", SCHRIJFT, g -> Map.of("cijfer", 5)),
                zet(CASUS + "/doelen/{doelId}/werkaantekening", LEIDT, g -> Map.of("tekst", "Bel.")),
                maak(CASUS + "/acties", SCHRIJFT, g -> Map.of("wat", "Belt.", "verantwoordelijke", Map.of("soort", "NETWERK", "naam", "Oma"))),
                zet(CASUS + "/acties/{actieId}", SCHRIJFT, g -> Map.of("wat", "Belt.", "verantwoordelijke", Map.of("soort", "NETWERK", "naam", "Oma"))),
                zet(CASUS + "/acties/{actieId}/status", SCHRIJFT, g -> Map.of("status", "BEZIG")),
                maak(CASUS + "/acties/{actieId}/blokkades", SCHRIJFT, g -> Map.of("soort", "GEZIN", "omschrijving", "Ziek.")),
                verwijder(CASUS + "/acties/{actieId}/blokkades/{blokkadeId}", SCHRIJFT),
                maak(CASUS + "/betrokkenen", BEPAALT_KRING, g -> Gezin.uitnodiging(Personen.VANLOON, "PARTNER", List.of())),
                maak(CASUS + "/betrokkenen/_bekijk", BEPAALT_KRING, g -> Gezin.uitnodiging(Personen.VANLOON, "PARTNER", List.of())),
                verwijder(CASUS + "/betrokkenen/{betrokkeneId}", EnumSet.of(ZORGCOORDINATOR, GEZINSLID, PARTNER)),
                zet(CASUS + "/zorgcoordinator", BEPAALT_KRING, g -> Map.of("gezinslidId", g.gezinslid("Samira"))),
                maak(CASUS + "/overdrachten", BEPAALT_KRING, g -> Map.of("betrokkeneId", g.betrokkene(Personen.TEUN), "notitie", "Bel maandag.")),
                maak(CASUS + "/overdrachten/{overdrachtId}/antwoorden", EnumSet.of(WIJKTEAM), g -> Map.of("neemtAan", true)),
                verwijder(CASUS + "/overdrachten/{overdrachtId}", BEPAALT_KRING),
                maak(CASUS + "/overleggen", BEPAALT_KRING, g -> Gezin.overleg(g.gezinslid("Samira"))),
                zet(CASUS + "/overleggen/{overlegId}", BEPAALT_KRING, g -> Gezin.overleg(g.gezinslid("Samira"))),
                maak(CASUS + "/overleggen/{overlegId}/afzeggingen", BEPAALT_KRING, g -> Map.of("reden", "Samira is ziek.")),
                maak(CASUS + "/overleggen/{overlegId}/verslagen", BEPAALT_KRING, g -> Map.of("aanwezigen", List.of(g.gezinslid("Samira")))),
                maak(CASUS + "/overleggen/{overlegId}/agendapunten", EnumSet.of(ZORGCOORDINATOR, GEZINSLID, PARTNER), g -> Map.of("onderwerp", "School")),
                zet(CASUS + "/overleggen/{overlegId}/agendapunten/{puntId}/notitie", BEPAALT_KRING, g -> Map.of("tekst", "Het gaat beter.")),
                maak(CASUS + "/overleggen/{overlegId}/agendapunten/{puntId}/acties", BEPAALT_KRING, g -> Map.of(
                        "wat", "Belt.", "verantwoordelijke", Map.of("soort", "NETWERK", "naam", "Oma"), "uiterlijk", Gezin.VANDAAG.plusDays(7).toString())),
                maak(CASUS + "/eerste-contacten", LEIDT, g -> Map.of()),
                maak(CASUS + "/veiligheidschecks", LEIDT, g -> Map.of("uitkomst", "VEILIG")),
                zet(CASUS + "/evaluatiedatum", LEIDT, g -> Map.of("datum", Gezin.VANDAAG.plusDays(30).toString())),
                maak(CASUS + "/akkoorden", SCHRIJFT, g -> Map.of("gezinslidId", g.gezinslid("Samira"))),
                maak(CASUS + "/plan-vaststellingen", LEIDT, g -> Map.of()),
                maak(CASUS + "/afsluitingen", LEIDT, g -> Map.of(
                        "terugblik", "Klaar.", "nazorgdatum", Gezin.VANDAAG.plusDays(90).toString(), "wieBelJe", "Fatima")),
                maak(CASUS + "/nazorgcontacten", LEIDT, g -> Map.of("hoeGaatHet", "Het gaat goed.")),
                maak(CASUS + "/heropeningen", SCHRIJFT, g -> Map.of("reden", "Het gaat weer mis.")));
    }

    private final MockMvcTester mvc;
    private final RequestMappingHandlerMapping mappings;

    ToegangsmatrixIT(@Autowired MockMvcTester mvc, @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.mvc = mvc;
        this.mappings = requestMappingHandlerMapping;
    }

    @Test
    void iedereRouteStaatInDeMatrix() {
        Set<String> bestaand = mappings.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getBeanType().getPackageName().startsWith("nl.schakel.gezinsplan"))
                .flatMap(e -> e.getKey().getPatternValues().stream()
                        .flatMap(p -> e.getKey().getMethodsCondition().getMethods().stream().map(m -> m + " " + p)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(routes().map(Route::toString)).containsExactlyInAnyOrderElementsOf(bestaand);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void alleenWieHetMag(Route route) {
        Gezin gezin = gezin();
        Set<Wie> toegelaten = EnumSet.noneOf(Wie.class);
        for (Wie wie : Wie.values()) {
            int status = vraag(route, gezin, wie).status();
            assertThat(status).as("%s as %s", route, wie).isNotIn(400, 401, 500);
            if (status != 403) {
                toegelaten.add(wie);
                gezin = route.methode() == HttpMethod.GET ? gezin : gezin();
            }
        }
        assertThat(toegelaten).isEqualTo(route.mag());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void zonderTokenGebeurtErNiets(Route route) {
        String pad = route.patroon().replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());

        assertThat(mvc.method(route.methode()).uri(pad).exchange()).hasStatus(401);
    }

    private Gezin gezin() {
        return gezin(mvc);
    }

    /** Fatima coordinates, Teun works along, Ingrid sees one goal, Marga is of the network; Samira is of the family. Teun and Marga are not in the meeting. */
    static Gezin gezin(MockMvcTester mvc) {
        Gezin gezin = Gezin.metActie(mvc);
        gezin.nodigIngridUit();
        gezin.nodigTeunUit();
        gezin.nodigUit(Personen.MARGA, "NETWERK", List.of());
        return gezin;
    }

    private Api.Antwoord vraag(Route route, Gezin gezin, Wie wie) {
        return route.vraag(mvc, gezin, wie, route.invoer().apply(gezin));
    }

    private static Route lees(String patroon, Set<Wie> mag) {
        return new Route(HttpMethod.GET, patroon, mag, g -> null);
    }

    private static Route maak(String patroon, Set<Wie> mag, Function<Gezin, Object> invoer) {
        return new Route(HttpMethod.POST, patroon, mag, invoer);
    }

    private static Route zet(String patroon, Set<Wie> mag, Function<Gezin, Object> invoer) {
        return new Route(HttpMethod.PUT, patroon, mag, invoer);
    }

    private static Route verwijder(String patroon, Set<Wie> mag) {
        return new Route(HttpMethod.DELETE, patroon, mag, g -> null);
    }
}
