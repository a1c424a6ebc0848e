package nl.schakel.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.schakel.testkit.MetTokens;
import nl.schakel.testkit.Personen;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@MetTokens
class AnswerTest {

    @LocalServerPort
    private int port;

    @Test
    void knowsWhoAsks() {
        Answer answer = Answer.of(
                port,
                "POST",
                "/proef/v1/dingen",
                "{\"naam\":\"a\"}",
                "Authorization",
                Personen.FATIMA.bearer(),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                "0f9d2c54-6d0f-4f38-9c13-6f1d0f0a7a11");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("ETag")).hasValue("\"3\"");
        assertThat(answer.header("Location")).hasValue("/proef/v1/dingen/1");
        assertThat(answer.json().get("door").asString()).isEqualTo("Fatima El Idrissi");
        assertThat(answer.json().get("startDatum").asString()).isEqualTo("2026-11-23");
    }

    @Test
    void linksToThePagesAround() {
        Answer answer = Answer.of(
                port, "GET", "/proef/v1/dingen?page=2&pageSize=20", null, "Authorization", Personen.FATIMA.bearer());

        assertThat(answer.json().propertyNames()).containsExactly("items", "totaal");
        assertThat(answer.header("Link"))
                .hasValue("</proef/v1/dingen?page=1&pageSize=20>; rel=\"first\", "
                        + "</proef/v1/dingen?page=1&pageSize=20>; rel=\"prev\", "
                        + "</proef/v1/dingen?page=3&pageSize=20>; rel=\"next\", "
                        + "</proef/v1/dingen?page=3&pageSize=20>; rel=\"last\"");
    }

    @Test
    void publishesItsDescriptionToEveryone() throws IOException {
        Answer answer =
                Answer.of(port, "GET", "/proef/v1/openapi.json", null, "Origin", "https://ergens.example");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).hasValue("*");
        Files.writeString(Path.of("target/proef-openapi.json"), answer.raw().body());
        assertThat(answer.json().at("/servers/0/url").asString()).isEqualTo("/proef/v1");
        assertThat(answer.json().at("/paths").propertyNames())
                .containsExactlyInAnyOrder("/dingen", "/dingen/{id}", "/uitnodigingen/huidige");
        assertThat(answer.json().at("/components/schemas/DingWeergave/required").valueStream().map(n -> n.asString()))
                .containsExactlyInAnyOrder("id", "naam");
    }

    @Test
    void sharesNothingElseAcrossOrigins() {
        Answer answer = Answer.of(
                port,
                "GET",
                "/proef/v1/dingen",
                null,
                "Authorization",
                Personen.FATIMA.bearer(),
                "Origin",
                "https://ergens.example");

        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void isHealthyWithoutToken() {
        assertThat(Answer.of(port, "GET", "/actuator/health/liveness", null).status())
                .isEqualTo(200);
        assertThat(Answer.of(port, "GET", "/actuator/prometheus", null).raw().body())
                .contains("http_server_requests");
    }
}
