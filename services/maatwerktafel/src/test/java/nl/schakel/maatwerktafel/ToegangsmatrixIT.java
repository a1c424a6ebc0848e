package nl.schakel.maatwerktafel;

import static nl.schakel.maatwerktafel.ToegangsmatrixIT.Wie.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.maatwerktafel.toegang.model.Casustoegangen;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every function × every route, on a filed request. A route that is not listed here fails the build. */
@MaatwerktafelTest
class ToegangsmatrixIT {

    enum Wie {
        ZORGCOORDINATOR(Personen.FATIMA.token()),
        WIJKTEAM(Personen.TEUN.token()),
        TEAMGENOOT(TestTokens.token(UUID.randomUUID().toString(), Personen.FATIMA.claims())),
        PARTNER(Personen.INGRID.token()),
        GEZINSLID(Personen.SAMIRA.token()),
        ANDER_GEZIN(Personen.ILSE.token()),
        TEAMLEIDER(Personen.OLGA.token()),
        TAFELVOORZITTER(Personen.KARIN.token()),
        TAFELMEDEWERKER(Personen.JOOST.token()),
        BELEIDSMEDEWERKER(Personen.BEA.token()),
        FG(Personen.FRITS.token()),
        BEHEERDER(Personen.BEHEER.token()),
        DIENST(TestTokens.dienst("gezinsplan")),
        PARTNERSYSTEEM(TestTokens.partnersysteem("partner-demo"));

        final String token;

        Wie(String token) {
            this.token = token;
        }
    }

    private static final Set<Wie> MENSEN = EnumSet.complementOf(EnumSet.of(DIENST, PARTNERSYSTEEM));
    private static final Set<Wie> TAFEL = EnumSet.of(TAFELVOORZITTER, TAFELMEDEWERKER);
    private static final Set<Wie> GEZIN = EnumSet.of(ZORGCOORDINATOR, GEZINSLID);
    private static final Set<Wie> GEZIN_EN_TAFEL = EnumSet.of(ZORGCOORDINATOR, GEZINSLID, TAFELVOORZITTER, TAFELMEDEWERKER);
    private static final Set<Wie> SIGNALEN = EnumSet.of(TAFELVOORZITTER, TAFELMEDEWERKER, BELEIDSMEDEWERKER);

    record Route(HttpMethod methode, String patroon, Set<Wie> mag, Function<Zaak, Object> invoer) {
        @Override
        public String toString() {
            return methode + " " + Api.BASIS + patroon;
        }
    }

    static Stream<Route> routes() {
        return Stream.of(
                lees("/regels", MENSEN),
                maak("/regels", EnumSet.of(BEHEERDER, BELEIDSMEDEWERKER), z -> Zaak.regelinvoer("Nieuwe regel")),
                lees("/regels/{regel}", MENSEN),
                zet("/regels/{regel}", EnumSet.of(BELEIDSMEDEWERKER), z -> Zaak.regelinvoer("Andere regel")),
                lees("/verzoeken", MENSEN),
                maak("/verzoeken", EnumSet.of(ZORGCOORDINATOR, WIJKTEAM, GEZINSLID),
                        z -> Map.of("casusId", z.casus(), "titel", "Nog een")),
                lees("/verzoeken/{id}", GEZIN_EN_TAFEL),
                zet("/verzoeken/{id}", GEZIN_EN_TAFEL, z -> z.formulier("Anders.")),
                lees("/verzoeken/{id}/voorwaarden", EnumSet.of(DIENST)),
                maak("/verzoeken/{id}/indieningen", GEZIN, z -> Map.of()),
                maak("/verzoeken/{id}/vragen", TAFEL, z -> Map.of("tekst", "Een vraag?")),
                maak("/verzoeken/{id}/vragen/{vraag}/antwoorden", GEZIN, z -> Map.of("tekst", "Een antwoord.")),
                maak("/verzoeken/{id}/agenderingen", TAFEL, z -> Map.of("tafelId", z.tafel())),
                maak("/verzoeken/{id}/intrekkingen", GEZIN, z -> Map.of("reden", "Het is opgelost.")),
                zet("/verzoeken/{id}/ontwerpbesluit", TAFEL, z -> Map.of("motivering", "Daarom.")),
                maak("/verzoeken/{id}/besluiten", EnumSet.of(TAFELVOORZITTER), z -> Zaak.besluit("AFGEWEZEN")),
                lees("/tafels", MENSEN),
                maak("/tafels", TAFEL, z -> Map.of("datum", Zaak.VANDAAG.plusDays(9).toString(), "begin", "09:00",
                        "eind", "11:00", "plaats", "Kamer 1")),
                lees("/tafels/{tafel}", MENSEN),
                lees("/precedenten", MENSEN),
                maak("/precedenten/_zoek", MENSEN, z -> Map.of("zoek", "vervoer")),
                lees("/signalen", SIGNALEN),
                lees("/signalen/{ander}", SIGNALEN),
                zet("/signalen/{ander}/stand", SIGNALEN, z -> Map.of("stand", "IN_ONDERZOEK")),
                lees("/overzicht", EnumSet.of(BELEIDSMEDEWERKER)),
                lees("/mijn-werk", MENSEN));
    }

    private final MockMvcTester mvc;
    private final Casustoegangen toegangen;
    private final RequestMappingHandlerMapping mappings;

    ToegangsmatrixIT(
            @Autowired MockMvcTester mvc, @Autowired Casustoegangen toegangen,
            @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.mvc = mvc;
        this.toegangen = toegangen;
        this.mappings = requestMappingHandlerMapping;
    }

    @Test
    void iedereRouteStaatInDeMatrix() {
        Set<String> bestaand = mappings.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getBeanType().getPackageName().startsWith("nl.schakel.maatwerktafel"))
                .flatMap(e -> e.getKey().getPatternValues().stream()
                        .flatMap(p -> e.getKey().getMethodsCondition().getMethods().stream().map(m -> m + " " + p)))
                .map(ToegangsmatrixIT::zonderNamen)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(routes().map(Route::toString).map(ToegangsmatrixIT::zonderNamen))
                .containsExactlyInAnyOrderElementsOf(bestaand);
    }

    private static String zonderNamen(String route) {
        return route.replaceAll("\\{[a-zA-Z]+}", "{}");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void alleenWieHetMag(Route route) {
        Zaak zaak = Zaak.concept(mvc, toegangen).verstuurd();
        Set<Wie> toegelaten = EnumSet.noneOf(Wie.class);
        for (Wie wie : Wie.values()) {
            int status = vraag(route, zaak, wie).status();
            assertThat(status).as("%s als %s", route, wie).isNotIn(400, 401, 500);
            if (status != 403) {
                toegelaten.add(wie);
            }
        }
        assertThat(toegelaten).isEqualTo(route.mag());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void zonderTokenGebeurtErNiets(Route route) {
        String pad = route.patroon().replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
        assertThat(mvc.method(route.methode()).uri(Api.BASIS + pad).exchange()).hasStatus(401);
    }

    private Api.Antwoord vraag(Route route, Zaak zaak, Wie wie) {
        String pad = route.patroon()
                .replace("{id}", zaak.id())
                .replace("{regel}", zaak.regel())
                .replace("{tafel}", zaak.tafel())
                .replaceAll("\\{(vraag|ander)}", UUID.randomUUID().toString());
        boolean schrijft = route.methode() != HttpMethod.GET;
        return new Api(mvc, wie.token).vraag(route.methode(), pad, schrijft ? 99L : null,
                schrijft ? UUID.randomUUID().toString() : null, route.invoer().apply(zaak));
    }

    private static Route lees(String patroon, Set<Wie> mag) {
        return new Route(HttpMethod.GET, patroon, mag, z -> null);
    }

    private static Route maak(String patroon, Set<Wie> mag, Function<Zaak, Object> invoer) {
        return new Route(HttpMethod.POST, patroon, mag, invoer);
    }

    private static Route zet(String patroon, Set<Wie> mag, Function<Zaak, Object> invoer) {
        return new Route(HttpMethod.PUT, patroon, mag, invoer);
    }
}
