package nl.schakel.maatwerktafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@MaatwerktafelTest
class OpenApiIT {

    private final MockMvcTester mvc;

    OpenApiIT(@Autowired MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void iedereenMagDeBeschrijvingLezen() throws IOException {
        var antwoord = mvc.get().uri("/maatwerktafel/v1/openapi.json").header("Origin", "https://elders.example").exchange();
        assertThat(antwoord).hasStatusOk().hasHeader("Access-Control-Allow-Origin", "*");
        JsonNode document = JsonMapper.shared().readTree(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(document.path("paths").has("/verzoeken/{id}/besluiten")).isTrue();
        // For the linter of infra/rest.
        Files.writeString(Path.of("target/openapi.json"), document.toString());
    }
}
