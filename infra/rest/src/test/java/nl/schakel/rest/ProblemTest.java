package nl.schakel.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.schakel.testkit.MetTokens;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@MetTokens
@ExtendWith(OutputCaptureExtension.class)
class ProblemTest {

    private static final String KEY = "0f9d2c54-6d0f-4f38-9c13-6f1d0f0a7a11";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "GET,    /proef/v1/dingen/weg,       404, niet-gevonden,   Dit ding bestaat niet.",
        "GET,    /proef/v1/dingen/verboden,  403, geen-toegang,    Dit ding is niet van u.",
        "GET,    /proef/v1/dingen/geweigerd, 409, ding-is-al-groot, Het ding is al groot.",
        "GET,    /proef/v1/dingen/opslag,    503, http-503,        Een onderdeel van Schakel antwoordt nu niet.",
        "GET,    /proef/v1/dingen/outbox,    503, http-503,        Een onderdeel van Schakel antwoordt nu niet.",
        "GET,    /proef/v1/dingen/inzage,    503, http-503,        Een onderdeel van Schakel antwoordt nu niet.",
        "GET,    /proef/v1/dingen/dienst,    503, http-503,        Een onderdeel van Schakel antwoordt nu niet.",
        "GET,    /proef/v1/dingen/veel,      429, http-429,        U doet te veel verzoeken",
        "GET,    /proef/v1/bestaatniet,      404, http-404,        Dit bestaat niet",
        "GET,    /proef/v1/dingen/,          404, http-404,        Dit bestaat niet",
        "DELETE, /proef/v1/dingen,           405, http-405,        Deze handeling bestaat niet op dit adres.",
        "GET,    /proef/v1/dingen?page=0,    400, ongeldige-invoer, Gebruik een getal van 1",
        "GET,    /proef/v1/dingen/x%2Fy,     400, http-400,        Het verzoek is niet te lezen.",
    })
    void answersEveryFaultWithAProblem(String method, String path, int status, String code, String detail) {
        isProblem(ask(method, path, null), status, code, detail);
    }

    @Test
    void asksForATokenWithAProblem() {
        isProblem(Answer.of(port, "GET", "/proef/v1/dingen", null), 401, "http-401", "U bent niet ingelogd");
        isProblem(
                Answer.of(port, "GET", "/proef/v1/dingen", null, "Authorization", "Bearer onzin"),
                401,
                "http-401",
                "U bent niet ingelogd");
    }

    @Test
    void refusesATokenThatIsOverOrForAnotherAudience() {
        String over = TestTokens.token("x", Map.of(), "schakel", Duration.ofMinutes(-5));
        String other = TestTokens.token("x", Map.of(), "elders", Duration.ofMinutes(5));

        assertThat(Answer.of(port, "GET", "/proef/v1/dingen", null, "Authorization", "Bearer " + over)
                        .status())
                .isEqualTo(401);
        assertThat(Answer.of(port, "GET", "/proef/v1/dingen", null, "Authorization", "Bearer " + other)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void answersInProblemJsonWhateverTheClientAccepts() {
        isProblem(
                ask("GET", "/proef/v1/dingen/weg", null, "Accept", "text/html"), 404, "niet-gevonden", "Dit ding");
        isProblem(ask("GET", "/proef/v1/dingen", null, "Accept", "text/html"), 406, "http-406", "Dit adres antwoordt");
        isProblem(
                ask("POST", "/proef/v1/dingen", "x", "Content-Type", "text/plain", "Idempotency-Key", KEY),
                415,
                "http-415",
                "Stuur de gegevens als JSON");
    }

    @Test
    void namesAllFaultsAtOnce() {
        String body =
                """
                {"naam": "veel langer dan tien", "soort": "MIDDEL", "startDatum": "2026-02-30", "kleur": "rood",
                 "delen": [{"tekst": " ", "aantal": 1}, {"tekst": "goed", "aantal": "twee"}]}
                """;

        Answer answer = ask("POST", "/proef/v1/dingen", body, "Content-Type", "application/json", "Idempotency-Key", KEY);

        isProblem(answer, 400, "ongeldige-invoer", "Er zijn 6 dingen die niet kloppen.");
        assertThat(answer.json().get("invalidParams").valueStream().map(f -> f.get("name").asString() + " " + f.get("reason").asString()))
                .containsExactlyInAnyOrder(
                        "naam Gebruik hoogstens 10 tekens.",
                        "soort Kies een van deze waarden: GROOT, KLEIN.",
                        "startDatum Gebruik een datum die bestaat, als jjjj-mm-dd.",
                        "kleur Dit gegeven kent Schakel niet. Haal het weg.",
                        "delen[0].tekst Vul dit in.",
                        "delen[1].aantal Gebruik een getal.");
    }

    @Test
    void saysWhereTheJsonEnds() {
        Answer answer =
                ask("POST", "/proef/v1/dingen", "{\"naam\": ", "Content-Type", "application/json", "Idempotency-Key", KEY);

        isProblem(answer, 400, "ongeldige-invoer", "Dit is geen geldige JSON. Kijk bij regel 1");
    }

    @Test
    void asksForABody() {
        isProblem(
                ask("POST", "/proef/v1/dingen", "", "Content-Type", "application/json", "Idempotency-Key", KEY),
                400,
                "ongeldige-invoer",
                "Stuur de gegevens mee als JSON.");
    }

    @Test
    void asksForAnIdempotencyKey() {
        isProblem(
                ask("POST", "/proef/v1/dingen", "{\"naam\":\"a\"}", "Content-Type", "application/json"),
                400,
                "ongeldige-invoer",
                "Stuur in deze header een UUID mee");
    }

    @Test
    void asksForTheVersionThatAChangeIsBasedOn() {
        String path = "/proef/v1/dingen/00000000-0000-0000-0000-000000000001";

        isProblem(ask("PUT", path, "{\"naam\":\"a\"}", "Content-Type", "application/json"), 428, "versie-ontbreekt", "Stuur");
        isProblem(
                ask("PUT", path, "{\"naam\":\"a\"}", "Content-Type", "application/json", "If-Match", "7"),
                400,
                "ongeldige-invoer",
                "Stuur in deze header de versie mee");
    }

    @Test
    void showsThePartAsItIsNowWhenSomeoneElseWasFirst() {
        Answer answer = ask(
                "PUT",
                "/proef/v1/dingen/00000000-0000-0000-0000-000000000001",
                "{\"naam\":\"a\"}",
                "Content-Type",
                "application/json",
                "If-Match",
                "\"6\"");

        isProblem(answer, 412, "intussen-gewijzigd", "Iemand anders heeft dit net gewijzigd.");
        assertThat(answer.json().at("/huidigeVersie").asLong()).isEqualTo(8);
        assertThat(answer.json().at("/huidig/naam").asString()).isEqualTo("zoals het nu is");
    }

    @Test
    void tellsNothingOfABugExceptItsTrace(CapturedOutput output) {
        Answer answer = ask("GET", "/proef/v1/dingen/bug", null);

        isProblem(answer, 500, "http-500", "Er ging bij ons iets mis");
        assertThat(answer.json().get("traceId").asString()).hasSize(32);
        assertThat(answer.raw().body()).doesNotContain("Samira");
        assertThat(output).contains("IllegalArgumentException").doesNotContain("Samira");
    }

    @Test
    void refusesATokenAsPersonWithoutOne() {
        assertThat(Answer.of(port, "GET", "/proef/v1/uitnodigingen/huidige", null).status()).isEqualTo(200);
    }

    private Answer ask(String method, String path, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Authorization";
        all[1] = Personen.FATIMA.bearer();
        System.arraycopy(headers, 0, all, 2, headers.length);
        return Answer.of(port, method, path, body, all);
    }

    private static void isProblem(Answer answer, int status, String code, String detail) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.header("API-Version")).hasValue("1.0.0");
        assertThat(answer.header("Cache-Control")).hasValue("no-store");
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        JsonNode json = answer.json();
        assertThat(json.get("status").asInt()).isEqualTo(status);
        assertThat(json.get("title").asString()).isNotBlank();
        assertThat(json.get("detail").asString()).startsWith(detail);
        assertThat(json.get("code").asString()).isEqualTo(code);
        assertThat(json.get("type").asString()).isEqualTo("about:blank");
    }
}
