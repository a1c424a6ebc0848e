package nl.schakel.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.gateway.Browserproef.Antwoord;
import nl.schakel.gateway.abonnement.bezorging.Ontvangerproef;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTopics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every function × every route of the gateway's own API. A route that is not listed here fails the build. */
class ToegangsmatrixTest extends Poortproef {

    private static final String BASIS = "/gateway/v1";
    private static final String LIJST = BASIS + "/abonnementen";
    private static final String EEN = LIJST + "/{id}";
    private static final String VERTELD = BASIS + "/gebeurtenissen";
    private static final String CASUS = UUID.randomUUID().toString();
    private static final String SCHOOL = "00000000-0000-4000-9000-000000000004";
    private static final Ontvangerproef ONTVANGER = new Ontvangerproef();

    enum Wie {
        WIJKTEAM(Personen.FATIMA), TEAMLEIDER(Personen.OLGA), TAFELVOORZITTER(Personen.KARIN), TAFELMEDEWERKER(Personen.JOOST),
        BELEIDSMEDEWERKER(Personen.BEA), PARTNER(Personen.INGRID), GEZINSLID(Personen.SAMIRA), FG(Personen.FRITS),
        BEHEERDER(Personen.BEHEER), PARTNERSYSTEEM(null), ANDER_PARTNERSYSTEEM(null), NIEMAND(null);

        private final Personen persoon;

        Wie(Personen persoon) {
            this.persoon = persoon;
        }
    }

    private static final Set<Wie> MENSEN = EnumSet.range(Wie.WIJKTEAM, Wie.BEHEERDER);
    private static final Set<Wie> SYSTEMEN = EnumSet.of(Wie.BEHEERDER, Wie.PARTNERSYSTEEM, Wie.ANDER_PARTNERSYSTEEM);
    private static final Set<Wie> EIGENAAR = EnumSet.of(Wie.BEHEERDER, Wie.PARTNERSYSTEEM);
    private static final Set<Wie> ALLEEN_SYSTEMEN = EnumSet.of(Wie.PARTNERSYSTEEM, Wie.ANDER_PARTNERSYSTEEM);

    /** @param invoer of a request that is good; a refusal of the model (409) counts as let in */
    record Route(String methode, String patroon, Set<Wie> mag, Function<Wie, String> invoer) {
        @Override
        public String toString() {
            return methode + " " + patroon;
        }
    }

    static Stream<Route> routes() {
        return Stream.of(
                lees(BASIS + "/sessie", MENSEN),
                lees(BASIS + "/onverwerkte-gebeurtenissen", EnumSet.of(Wie.BEHEERDER)),
                lees(BASIS + "/apart-gezet", EnumSet.of(Wie.BEHEERDER)),
                maak(BASIS + "/apart-gezet/{dienst}/{id}/herkansingen", EnumSet.of(Wie.BEHEERDER), w -> null),
                maak(BASIS + "/apart-gezet/{dienst}/{id}/overslagen", EnumSet.of(Wie.BEHEERDER), w -> "{\"partitie\":0,\"plek\":1,\"reden\":\"x\"}"),
                maak(VERTELD, ALLEEN_SYSTEMEN, w -> gebeurtenis()),
                lees(VERTELD + "/{id}", EnumSet.of(Wie.PARTNERSYSTEEM)),
                lees(LIJST, SYSTEMEN),
                maak(LIJST, SYSTEMEN, ToegangsmatrixTest::abonnement),
                lees(EEN, EIGENAAR),
                new Route("PUT", EEN, EIGENAAR, w -> abonnement(Wie.PARTNERSYSTEEM)),
                lees(EEN + "/bezorging", EIGENAAR),
                lees(EEN + "/_deltas", EIGENAAR),
                lees(EEN + "/_snapshots", EIGENAAR),
                maak(EEN + "/_test", EIGENAAR, w -> null),
                maak(EEN + "/pauzes", EIGENAAR, w -> "{\"reden\":\"x\"}"),
                maak(EEN + "/hervattingen", EIGENAAR, w -> "{\"reden\":\"x\"}"),
                maak(EEN + "/terugzettingen", EIGENAAR, w -> "{\"reden\":\"x\",\"vanafOp\":\"2026-01-01T00:00:00Z\"}"),
                maak(EEN + "/overslagen", EnumSet.of(Wie.BEHEERDER), w -> "{\"reden\":\"x\",\"gebeurtenisId\":\"y\"}"),
                new Route("DELETE", EEN, EIGENAAR, w -> null));
    }

    /** A stream stays open (StroomTest), and logging out ends the session of who tries it (InloggenTest). */
    private static final Set<String> ELDERS = Set.of("GET " + BASIS + "/stroom", "POST " + BASIS + "/afmeldingen");

    private final RequestMappingHandlerMapping mappings;
    private final Map<Wie, Browserproef> browsers = new EnumMap<>(Wie.class);
    private String id;
    private String verteld;

    ToegangsmatrixTest(@Autowired RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.mappings = requestMappingHandlerMapping;
    }

    @BeforeAll
    static void eenPlanVanDeSchool(TestTopics topics) {
        topics.publish("toegang", CASUS, "nl.toegangen.toegang-gewijzigd.v1", CASUS, "0000000001-000", """
            {"onderwerp":"%s","soort":"CASUS","functies":[],"personen":[{"persoonId":"p1","caserol":"PARTNER","organisatieId":"%s"}]}"""
                .formatted(CASUS, SCHOOL));
    }

    @AfterAll
    static void sluit() {
        ONTVANGER.close();
    }

    @BeforeEach
    void begin() {
        GEZINSPLAN.inhoud = ApartGezetTest.AFLOOP;
        id = nieuw();
        verteld = vraag(Wie.PARTNERSYSTEEM, maak(VERTELD, ALLEEN_SYSTEMEN, w -> gebeurtenis()), VERTELD).json().get("id").asString();
    }

    @AfterEach
    void ruimOp() {
        zegAbonnementenOp();
    }

    @Test
    void iedereRouteStaatInDeMatrix() {
        Set<String> echt = mappings.getHandlerMethods().keySet().stream()
                .flatMap(m -> m.getPatternValues().stream().filter(p -> p.startsWith(BASIS) && !p.contains("openapi"))
                        .flatMap(p -> m.getMethodsCondition().getMethods().stream().map(methode -> methode + " " + p)))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> hier = Stream.concat(routes().map(Route::toString), ELDERS.stream()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(echt).isEqualTo(hier);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void alleenWieMagKomtErBij(Route route) {
        for (Wie wie : Wie.values()) {
            String eigen = route.patroon().startsWith(VERTELD) ? verteld : route.methode().equals("DELETE") ? nieuw() : id;
            Antwoord antwoord = vraag(wie, route, route.patroon().replace("{id}", eigen).replace("{dienst}", "gezinsplan"));
            if (route.mag().contains(wie)) {
                assertThat(antwoord.status()).as("%s %s: %s", wie, route, antwoord.tekst()).isIn(200, 201, 202, 204, 409, 412);
            } else {
                assertThat(antwoord.status()).as("%s %s", wie, route).isIn(401, 403, 404);
                assertThat(antwoord.kop("Content-Type")).isEqualTo("application/problem+json");
            }
        }
    }

    private String nieuw() {
        return vraag(Wie.PARTNERSYSTEEM, maak(LIJST, SYSTEMEN, ToegangsmatrixTest::abonnement), LIJST).json().get("id").asString();
    }

    private Antwoord vraag(Wie wie, Route route, String pad) {
        String vorm = route.patroon().startsWith(VERTELD) ? "application/cloudevents+json" : "application/json";
        String[] koppen = {"Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"1\"", "Content-Type", vorm};
        String invoer = route.invoer().apply(wie);
        return switch (wie) {
            case NIEMAND -> browser().stuur(route.methode(), pad, invoer, koppen);
            case PARTNERSYSTEEM -> machine("school", route.methode(), pad, invoer, koppen);
            case ANDER_PARTNERSYSTEEM -> machine("andere-school", route.methode(), pad, invoer, koppen);
            default -> browsers.computeIfAbsent(wie, w -> ingelogd(w.persoon)).stuur(route.methode(), pad, invoer, koppen);
        };
    }

    private Antwoord machine(String klant, String methode, String pad, String invoer, String[] koppen) {
        List<String> alle = Stream.concat(Stream.of("Authorization", "Bearer " + LOGIN.machine(klant, SCHOOL)), Stream.of(koppen)).toList();
        return browser().vraag(methode, pad, invoer, alle.toArray(String[]::new));
    }

    private static String gebeurtenis() {
        return """
            {"specversion":"1.0","id":"1","source":"urn:nld:kvknr:12345678:systeem:school","type":"nl.partners.dossier-gewijzigd.v1",
             "subject":"%s","time":"2026-12-01T09:30:00Z"}""".formatted(CASUS);
    }

    private static String abonnement(Wie wie) {
        String eigenaar = MENSEN.contains(wie) ? ",\"eigenaar\":{\"klant\":\"school\",\"organisatieId\":\"" + SCHOOL + "\"}" : "";
        return "{\"sink\":\"" + ONTVANGER.adres() + "\",\"beveiliging\":{\"soort\":\"BEARER\",\"geheim\":\"een-heel-geheim-token\"}" + eigenaar + "}";
    }

    private static Route lees(String patroon, Set<Wie> mag) {
        return new Route("GET", patroon, mag, w -> null);
    }

    private static Route maak(String patroon, Set<Wie> mag, Function<Wie, String> invoer) {
        return new Route("POST", patroon, mag, invoer);
    }
}
