package nl.schakel.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.schakel.gateway.Browserproef.Antwoord;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest extends Poortproef {

    @ParameterizedTest
    @CsvSource({
        "/maatwerktafel/v1/regels?zoek=a%20b&page=2",
        "/maatwerktafel/v1/regels",
        "/procesevaluatie/v1/leerpunten",
        "/inzagelog/v1/casussen/c1/inzage?van=2026-11-01"
    })
    void brengtHetVerzoekOngewijzigdBijDeDienst(String pad) {
        ingelogd(Personen.FATIMA).haal(pad);

        Dienstproef dienst = pad.startsWith("/g") ? GEZINSPLAN : pad.startsWith("/m") ? MAATWERKTAFEL : pad.startsWith("/i") ? INZAGELOG : PROCESEVALUATIE;
        assertThat(dienst.verzoeken).hasSize(1);
        assertThat(dienst.laatste().pad()).isEqualTo(pad);
    }

    @Test
    void geeftWelHetTokenMaarGeenCookieDoor() {
        Browserproef browser = ingelogd(Personen.FATIMA);
        browser.cookies.put("uitnodiging", "geheim");

        browser.stuur("POST", "/gezinsplan/v1/casussen", "{\"a\":1}", "Idempotency-Key", "k", "If-Match", "\"7\"");

        var verzoek = GEZINSPLAN.laatste();
        assertThat(verzoek.kop("Authorization")).startsWith("Bearer eyJ");
        assertThat(verzoek.kop("Cookie")).isNull();
        assertThat(verzoek.kop("X-Schakel")).isNull();
        assertThat(verzoek.kop("Idempotency-Key")).isEqualTo("k");
        assertThat(verzoek.kop("If-Match")).isEqualTo("\"7\"");
        assertThat(verzoek.kop("traceparent")).isNotBlank();
        assertThat(verzoek.inhoud()).isEqualTo("{\"a\":1}");
    }

    @Test
    void laatDeLinkpaginaDoorMetAlleenHaarEigenCookie() {
        Browserproef browser = ingelogd(Personen.FATIMA);
        browser.cookies.put("uitnodiging", "geheim");
        PROCESEVALUATIE.koppen = Map.of("Set-Cookie", "uitnodiging=nieuw; HttpOnly; SameSite=Strict; Path=/procesevaluatie/v1/uitnodigingen");

        Antwoord antwoord = browser.haal("/procesevaluatie/v1/uitnodigingen/huidige");

        assertThat(PROCESEVALUATIE.laatste().kop("Cookie")).isEqualTo("uitnodiging=geheim");
        assertThat(PROCESEVALUATIE.laatste().kop("Authorization")).isNull();
        assertThat(antwoord.kop("Set-Cookie")).startsWith("uitnodiging=nieuw; HttpOnly");
    }

    @Test
    void vraagtVoorDeLinkpaginaEnDeBeschrijvingGeenSessie() {
        assertThat(browser().stuur("POST", "/procesevaluatie/v1/uitnodigingen/_openen", "{}").status()).isEqualTo(200);
        assertThat(browser().haal("/gezinsplan/v1/openapi.json").status()).isEqualTo(200);
        assertThat(browser().haal("/procesevaluatie/v1/evaluaties").status()).isEqualTo(401);
    }

    @Test
    void weigertEenWijzigingDieNietVanOnzeBladzijdenKomt() {
        Browserproef browser = ingelogd(Personen.FATIMA);

        Antwoord zonderKop = browser.vraag("POST", "/gezinsplan/v1/casussen", "{}", "Origin", gateway());
        Antwoord vanElders = browser.vraag("POST", "/gezinsplan/v1/casussen", "{}", "X-Schakel", "1", "Origin", "https://boef.example");
        Antwoord volgensBrowser = browser.vraag("DELETE", "/gezinsplan/v1/casussen/1", null, "X-Schakel", "1", "Sec-Fetch-Site", "cross-site");
        Antwoord open = browser.vraag("POST", "/procesevaluatie/v1/uitnodigingen/_openen", "{}");

        for (Antwoord antwoord : new Antwoord[] {zonderKop, vanElders, volgensBrowser, open}) {
            assertThat(antwoord.status()).isEqualTo(403);
            assertThat(antwoord.json().get("code").asString()).isEqualTo("vreemde-herkomst");
        }
        assertThat(GEZINSPLAN.verzoeken).isEmpty();
    }

    @Test
    void laatEenMachineMetEenTokenToe() {
        String token = "Bearer " + LOGIN.machine("partner-demo");

        Antwoord antwoord = browser().vraag("POST", "/gezinsplan/v1/casussen", "{}", "Authorization", token);

        assertThat(antwoord.status()).isEqualTo(200);
        assertThat(GEZINSPLAN.laatste().kop("Authorization")).isEqualTo(token);
    }

    @Test
    void weigertEenTokenDatNietVanOnzeLoginserverIs() {
        Antwoord antwoord = browser().haal("/gezinsplan/v1/casussen", "Authorization", "Bearer " + TestTokens.dienst("x"));

        assertThat(antwoord.status()).isEqualTo(401);
        assertThat(antwoord.kop("Content-Type")).isEqualTo("application/problem+json");
        assertThat(GEZINSPLAN.verzoeken).isEmpty();
    }

    @Test
    void geeftDeFoutVanEenDienstOngewijzigdDoor() {
        GEZINSPLAN.status = 412;
        GEZINSPLAN.soort = "application/problem+json";
        GEZINSPLAN.inhoud = "{\"status\":412,\"title\":\"Intussen gewijzigd\",\"detail\":\"x\"}";
        GEZINSPLAN.koppen = Map.of("API-Version", "1.2.3", "Cache-Control", "no-store", "ETag", "\"8\"");

        Antwoord antwoord = ingelogd(Personen.FATIMA).stuur("PUT", "/gezinsplan/v1/casussen/1", "{}");

        assertThat(antwoord.status()).isEqualTo(412);
        assertThat(antwoord.tekst()).isEqualTo(GEZINSPLAN.inhoud);
        assertThat(antwoord.koppen("API-Version")).containsExactly("1.2.3");
        assertThat(antwoord.koppen("Cache-Control")).containsExactly("no-store");
        assertThat(antwoord.koppen("Content-Security-Policy")).hasSizeLessThan(2);
        assertThat(antwoord.kop("ETag")).isEqualTo("\"8\"");
    }

    @Test
    void kentAlleenDeVersiesDieErZijn() {
        Browserproef browser = ingelogd(Personen.FATIMA);

        for (String pad : new String[] {"/gezinsplan/v2/casussen", "/gateway/v1/bestaatniet", "/gateway/v1/sessie/", "/actuator/env"}) {
            Antwoord antwoord = browser.haal(pad, "Accept", "application/json");
            assertThat(antwoord.status()).as(pad).isEqualTo(404);
            assertThat(antwoord.kop("Content-Type")).isEqualTo("application/problem+json");
        }
        assertThat(GEZINSPLAN.verzoeken).isEmpty();
    }

    @Test
    void beschrijftZichzelfVoorIedereen() throws IOException {
        Antwoord antwoord = browser().haal("/gateway/v1/openapi.json", "Origin", "https://ergens.example");

        assertThat(antwoord.status()).isEqualTo(200);
        assertThat(antwoord.koppen("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(antwoord.json().at("/paths").propertyNames()).contains("/sessie", "/afmeldingen", "/stroom", "/abonnementen", "/abonnementen/{id}/_deltas");
        Files.writeString(Path.of("target/openapi.json"), antwoord.tekst());
    }
}
