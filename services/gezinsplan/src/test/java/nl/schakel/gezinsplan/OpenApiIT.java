package nl.schakel.gezinsplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@GezinsplanTest
class OpenApiIT {

    private final MockMvcTester mvc;

    OpenApiIT(@Autowired MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void iedereenMagDeBeschrijvingLezen() throws Exception {
        var antwoord = mvc.get().uri("/gezinsplan/v1/openapi.json").header("Origin", "https://elders.example").exchange();

        assertThat(antwoord).hasStatusOk().hasHeader("Access-Control-Allow-Origin", "*");
        JsonNode document = JsonMapper.shared()
                .readTree(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(document.path("paths").has("/casussen/{id}/acties/{actieId}/blokkades")).isTrue();
        Files.writeString(Path.of("target/openapi.json"), document.toString());
    }
}
