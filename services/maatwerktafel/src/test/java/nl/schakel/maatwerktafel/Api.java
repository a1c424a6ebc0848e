package nl.schakel.maatwerktafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API like the gateway does: with somebody's token. */
public record Api(MockMvcTester mvc, String token) {

    public static final String BASIS = "/maatwerktafel/v1";
    private static final JsonMapper JSON = JsonMapper.shared();

    public static Api als(MockMvcTester mvc, Personen wie) {
        return new Api(mvc, wie.token());
    }

    public static Api alsDienst(MockMvcTester mvc) {
        return new Api(mvc, TestTokens.dienst("gezinsplan"));
    }

    public Antwoord lees(String pad) {
        return vraag(HttpMethod.GET, pad, null, null, null);
    }

    public Antwoord maak(String pad, Object invoer) {
        return maak(pad, UUID.randomUUID().toString(), null, invoer);
    }

    public Antwoord maak(String pad, String sleutel, @Nullable Long versie, Object invoer) {
        return vraag(HttpMethod.POST, pad, versie, sleutel, invoer);
    }

    public Antwoord zet(String pad, @Nullable Long versie, Object invoer) {
        return vraag(HttpMethod.PUT, pad, versie, null, invoer);
    }

    public Antwoord vraag(
            HttpMethod methode, String pad, @Nullable Long versie, @Nullable String sleutel, @Nullable Object invoer) {
        var vraag = mvc.method(methode).uri(BASIS + pad).header("Authorization", "Bearer " + token);
        if (versie != null) {
            vraag.header("If-Match", "\"" + versie + "\"");
        }
        if (sleutel != null) {
            vraag.header("Idempotency-Key", sleutel);
        }
        if (invoer != null) {
            String inhoud = invoer instanceof String tekst ? tekst : JSON.writeValueAsString(invoer);
            vraag.contentType(MediaType.APPLICATION_JSON).content(inhoud);
        }
        return new Antwoord(vraag.exchange().getResponse());
    }

    /** @param http as it came over the line */
    public record Antwoord(MockHttpServletResponse http) {

        public int status() {
            return http.getStatus();
        }

        public JsonNode json() {
            try {
                String inhoud = http.getContentAsString(StandardCharsets.UTF_8);
                return inhoud.isEmpty() ? JSON.createObjectNode() : JSON.readTree(inhoud);
            } catch (UnsupportedEncodingException e) {
                throw new AssertionError(e);
            }
        }

        public JsonNode is(int status) {
            assertThat(status()).as("%s", json()).isEqualTo(status);
            return json();
        }

        public @Nullable String header(String naam) {
            return http.getHeader(naam);
        }
    }
}
