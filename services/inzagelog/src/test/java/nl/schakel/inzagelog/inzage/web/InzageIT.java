package nl.schakel.inzagelog.inzage.web;

import static nl.schakel.testkit.Personen.BEA;
import static nl.schakel.testkit.Personen.FATIMA;
import static nl.schakel.testkit.Personen.FRITS;
import static nl.schakel.testkit.Personen.JOOST;
import static nl.schakel.testkit.Personen.SAMIRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.schakel.inzagelog.DienstTest;
import nl.schakel.inzagelog.Gezinsverhaal;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTokens;
import nl.schakel.testkit.TestTopics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DienstTest
class InzageIT {

    private static final Duration GEDULD = Duration.ofSeconds(30);
    private static final Set<String> ROUTES = Set.of("GET /casussen/{casusId}/inzage", "GET /casussen/{casusId}/samenvatting");
    private static final String MAART = "?van=2026-03-01&tot=2026-03-31";

    @Autowired
    private Gezinsverhaal verhaal;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    private final String casus = UUID.randomUUID().toString();

    @Test
    void vertelHetGezinWieKeekEnWaaromDatMocht(TestTopics topics) {
        samiraEnFatima(topics);
        verhaal.pakket(topics, "gezinsplan", List.of(
                verhaal.regel(casus, "2026-03-23T08:12:00Z", FATIMA, "gezinsplan.casus-lezen", "ZORGCOORDINATOR", "WETTELIJKE_TAAK"),
                verhaal.regel(casus, "2026-03-23T13:02:00Z", FATIMA, "gezinsplan.actie-wijzigen", "ZORGCOORDINATOR", "WETTELIJKE_TAAK"),
                verhaal.regel(casus, "2026-03-20T10:47:00Z", BEA, "gezinsplan.casus-lezen", null, null)));
        verhaal.pakket(topics, "procesevaluatie", List.of(verhaal.regel(casus, "2026-03-19T10:00:00Z", JOOST, "evaluatie.lezen", null, "GESPREKSLEIDER")));
        wacht(3);

        JsonNode items = lees("/inzage" + MAART).path("items");
        assertThat(items.get(0).path("naam").asString()).isEqualTo("Fatima El Idrissi");
        assertThat(items.get(0).path("organisatie").asString()).isEqualTo("Wijkteam Molenkwartier");
        assertThat(items.get(0).path("wat").asString()).isEqualTo("Las het plan en veranderde een actie.");
        assertThat(items.get(0).path("waarom").asString()).isEqualTo("Is zorgcoördinator van dit gezin.");
        assertThat(items.get(0).path("aantal").asInt()).isEqualTo(2);
        assertThat(items.get(0).path("eersteOp").asString()).isEqualTo("2026-03-23T08:12:00Z");
        assertThat(items.get(0).path("laatsteOp").asString()).isEqualTo("2026-03-23T13:02:00Z");
        assertThat(items.get(1).path("tegengehouden").asBoolean()).isTrue();
        assertThat(items.get(1).path("wat").asString()).isEqualTo("Probeerde het plan te lezen.");
        assertThat(items.get(2).has("naam")).as("de bron staat uit").isFalse();
        assertThat(items.get(2).path("persoonId").asString()).isEqualTo(JOOST.id());

        JsonNode kort = lees("/samenvatting" + MAART);
        assertThat(kort.path("mensen").asInt()).isEqualTo(2);
        assertThat(kort.path("tegengehouden").asInt()).isEqualTo(1);
        assertThat(kort.path("wie").valueStream().map(w -> w.path("naam").asString("?"))).containsExactly("Fatima El Idrissi", "Bea van Dam", "?");
        assertThat(lees("/inzage" + MAART + "&persoonId=" + BEA.id()).path("totaal").asInt()).isEqualTo(1);
    }

    @Test
    void legtOokHetLezenVanHetLogZelfVast(TestTopics topics) {
        samiraEnFatima(topics);
        await().atMost(GEDULD).until(() -> status(FRITS, "/inzage") == 200 && status(SAMIRA, "/inzage") == 200 && status(FATIMA, "/inzage") == 403);
        await().atMost(GEDULD).untilAsserted(() -> {
            var zinnen = lees("/inzage").path("items").valueStream().map(i -> i.path("naam").asString() + ": " + i.path("wat").asString() + " " + i.path("waarom").asString()).toList();
            assertThat(zinnen).contains(
                    "Frits Kuiper: Bekeek wie er keek. Let bij de gemeente op privacy.",
                    "Samira Amrani: Bekeek wie er keek. Hoort bij het gezin.",
                    "Fatima El Idrissi: Probeerde te bekijken wie er keek. Alleen het gezin zelf ziet wie er keek.");
        });
    }

    @Test
    void bladertZonderEenDagTeKnippenEnZonderDubbelen(TestTopics topics) {
        samiraEnFatima(topics);
        List<Map<String, Object>> regels = new ArrayList<>();
        for (int dag = 1; dag <= 25; dag++) {
            regels.add(verhaal.regel(casus, "2026-03-%02dT10:00:00Z".formatted(dag), FATIMA, "gezinsplan.casus-lezen", "ZORGCOORDINATOR", "WETTELIJKE_TAAK"));
        }
        verhaal.pakket(topics, "gezinsplan", regels);
        verhaal.pakket(topics, "gezinsplan", regels);
        wacht(25);
        assertThat(lees("/inzage" + MAART).path("items")).hasSize(20);
        assertThat(lees("/inzage" + MAART + "&page=2").path("items")).hasSize(5);
        var eerste = verhaal.vraag(SAMIRA.bearer(), pad("/inzage" + MAART));
        assertThat(eerste.getHeader("Link")).contains("page=2", "rel=\"next\"");
        assertThat(lees("/inzage?van=2026-03-24&tot=2026-03-24").path("totaal").asInt()).isEqualTo(1);
    }

    @Test
    void zegtWatErMisIsAanDeVraag(TestTopics topics) {
        samiraEnFatima(topics);
        for (String fout : List.of("?van=2026-03-02&tot=2026-03-01", "?van=2020-01-01&tot=2026-01-01", "?van=gisteren", "?pageSize=1000")) {
            assertThat(status(SAMIRA, "/inzage" + fout)).as(fout).isEqualTo(400);
        }
        assertThat(verhaal.vraag(SAMIRA.bearer(), "/casussen/geen-nummer/inzage").getStatus()).isEqualTo(400);
    }

    @Test
    void laatAlleenHetGezinEnDeFgToe(TestTopics topics) {
        var bestaand = new TreeSet<String>();
        routes.getHandlerMethods().keySet().forEach(info -> info.getPatternValues().stream()
                .filter(pad -> pad.startsWith("/inzagelog/v1") && !pad.contains("openapi"))
                .forEach(pad -> info.getMethodsCondition().getMethods().forEach(m -> bestaand.add(m + " " + pad.substring("/inzagelog/v1".length())))));
        assertThat(bestaand).containsExactlyInAnyOrderElementsOf(ROUTES);

        samiraEnFatima(topics);
        for (String route : List.of("/inzage", "/samenvatting")) {
            Arrays.stream(Personen.values()).forEach(wie ->
                    assertThat(status(wie, route)).as(wie + " " + route).isEqualTo(EnumSet.of(SAMIRA, FRITS).contains(wie) ? 200 : 403));
            assertThat(verhaal.vraag("Bearer " + TestTokens.dienst("gezinsplan"), pad(route)).getStatus()).isEqualTo(403);
            assertThat(verhaal.vraag("Bearer " + TestTokens.partnersysteem("partner-demo"), pad(route)).getStatus()).isEqualTo(403);
            assertThat(verhaal.vraag(null, pad(route)).getStatus()).isEqualTo(401);
        }
        verhaal.kring(topics, casus, 2, Map.of(FATIMA, "ZORGCOORDINATOR"));
        await().atMost(GEDULD).until(() -> status(SAMIRA, "/inzage") == 403);
    }

    /** Het document komt ook in target/, zodat de regels voor API's er zonder draaiende dienst over kunnen gaan. */
    @Test
    void beschrijftZichzelfZonderToken() throws Exception {
        var antwoord = verhaal.vraag(null, "/openapi.json");
        assertThat(antwoord.getStatus()).isEqualTo(200);
        String tekst = new String(antwoord.getContentAsByteArray(), StandardCharsets.UTF_8);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/openapi.json"), tekst);
        assertThat(JsonMapper.shared().readTree(tekst).path("paths").propertyNames()).containsExactlyInAnyOrder(
                "/casussen/{casusId}/inzage", "/casussen/{casusId}/samenvatting");
    }

    private void samiraEnFatima(TestTopics topics) {
        verhaal.kring(topics, casus, 1, Map.of(SAMIRA, "GEZINSLID", FATIMA, "ZORGCOORDINATOR"));
        await().atMost(GEDULD).until(() -> status(SAMIRA, "/samenvatting") == 200);
    }

    private void wacht(int aantal) {
        await().atMost(GEDULD).until(() -> lees("/inzage" + MAART).path("totaal").asInt() == aantal);
    }

    private String pad(String vervolg) {
        return "/casussen/" + casus + vervolg;
    }

    private int status(Personen wie, String vervolg) {
        return verhaal.vraag(wie.bearer(), pad(vervolg)).getStatus();
    }

    private JsonNode lees(String vervolg) {
        var antwoord = verhaal.vraag(SAMIRA.bearer(), pad(vervolg));
        assertThat(antwoord.getStatus()).isEqualTo(200);
        return JsonMapper.shared().readTree(new String(antwoord.getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
