package nl.schakel.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.schakel.gateway.Browserproef.Antwoord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** With a web app of two files (in {@code src/test/resources/web}) and a theme of a gemeente in a folder. */
class WebappTest extends Poortproef {

    @TempDir
    static Path thema;

    @DynamicPropertySource
    static void metThema(DynamicPropertyRegistry instellingen) {
        instellingen.add("schakel.thema.map", () -> thema.toString());
    }

    @BeforeAll
    static void schrijfThema() throws IOException {
        Files.writeString(thema.resolve("thema.css"), ":root { --eigen: 1 }");
    }

    @Test
    void geeftElkAdresVanDeAppDezelfdeBladzijde() {
        for (String pad : new String[] {"/", "/gezinnen/12/mensen-en-toegang", "/uitnodiging", "/mijn-werk"}) {
            Antwoord antwoord = browser().haal(pad, "Accept", "text/html");
            assertThat(antwoord.status()).as(pad).isEqualTo(200);
            assertThat(antwoord.kop("Content-Type")).startsWith("text/html");
            assertThat(antwoord.tekst()).contains("<div id=\"app\">");
            assertThat(antwoord.kop("Cache-Control")).isEqualTo("no-cache");
            assertThat(antwoord.kop("Content-Security-Policy"))
                    .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                    .doesNotContain("script-src 'unsafe");
            assertThat(antwoord.koppen("X-Frame-Options")).containsExactly("DENY");
            assertThat(antwoord.koppen("Strict-Transport-Security")).hasSize(1);
        }
    }

    @Test
    void laatDeBrowserBestandenMetEenVasteNaamBewaren() {
        Antwoord antwoord = browser().haal("/assets/app-1a2b3c.js");

        assertThat(antwoord.status()).isEqualTo(200);
        assertThat(antwoord.kop("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
    }

    @Test
    void doetNietAlsofEenBestandErIs() {
        assertThat(browser().haal("/assets/weg.js").status()).isEqualTo(404);
        assertThat(browser().haal("/plaatje.png").status()).isEqualTo(404);
    }

    @Test
    void neemtHetThemaVanDeGemeenteEnAndersOnsEigen() {
        assertThat(browser().haal("/thema/thema.css").tekst()).contains("--eigen");
        assertThat(browser().haal("/thema/thema.json").json().get("naam").asString()).isNotBlank();
        assertThat(browser().haal("/thema/logo.svg").kop("Content-Type")).startsWith("image/svg+xml");
        assertThat(browser().haal("/thema/..%2fapplication.yml").status()).isEqualTo(400);
    }
}
