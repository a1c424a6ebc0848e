package nl.schakel.procesevaluatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DienstTest
class OpenapiIT {

    @Autowired
    private Api api;

    /** Het document komt ook in target/, zodat de regels voor API's er zonder draaiende dienst over kunnen gaan. */
    @Test
    void beschrijftZichzelfZonderToken() throws IOException {
        var document = api.alsGast(null).lees("/openapi.json");
        var json = document.is(200);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/openapi.json"), document.tekst());
        assertThat(json.path("info").path("title").asString()).isEqualTo("Schakel procesevaluatie");
        assertThat(json.path("paths").propertyNames()).contains("/evaluaties/{evaluatieId}/bijdragen", "/uitnodigingen/_openen", "/mijn-werk");
        assertThat(json.path("paths").path("/uitnodigingen/_openen").path("post").path("security")).isEmpty();
        assertThat(json.path("paths").path("/evaluaties").path("get").path("security")).isNotEmpty();
    }
}
