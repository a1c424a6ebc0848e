package nl.schakel.procesevaluatie;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.schakel.testkit.Personen;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Praat met de dienst zoals de gateway dat doet. */
@TestComponent
public class Api {

    public static final String V1 = "/procesevaluatie/v1";

    private final MockMvc mvc;
    private final JsonMapper json = JsonMapper.shared();

    Api(MockMvc mvc) {
        this.mvc = mvc;
    }

    public Vraag als(Personen wie) {
        return new Vraag(wie.bearer(), null);
    }

    public Vraag metToken(@Nullable String bearer) {
        return new Vraag(bearer, null);
    }

    public Vraag alsGast(@Nullable String cookie) {
        return new Vraag(null, cookie);
    }

    public final class Vraag {

        private final @Nullable String bearer;
        private final @Nullable String cookie;
        private final Map<String, String> koppen = new LinkedHashMap<>();

        private Vraag(@Nullable String bearer, @Nullable String cookie) {
            this.bearer = bearer;
            this.cookie = cookie;
        }

        public Vraag basis(long versie) {
            koppen.put("If-Match", "\"" + versie + "\"");
            return this;
        }

        public Vraag sleutel(String sleutel) {
            koppen.put("Idempotency-Key", sleutel);
            return this;
        }

        public Vraag zonderSleutel() {
            koppen.put("Idempotency-Key", "");
            return this;
        }

        public Antwoord lees(String pad) {
            return stuur(HttpMethod.GET, pad, null);
        }

        public Antwoord maak(String pad, Object inhoud) {
            return stuur(HttpMethod.POST, pad, inhoud);
        }

        public Antwoord zet(String pad, Object inhoud) {
            return stuur(HttpMethod.PUT, pad, inhoud);
        }

        public Antwoord verwijder(String pad) {
            return stuur(HttpMethod.DELETE, pad, null);
        }

        public Antwoord stuur(HttpMethod methode, String pad, @Nullable Object inhoud) {
            var verzoek = MockMvcRequestBuilders.request(methode, V1 + pad);
            if (bearer != null) {
                verzoek.header("Authorization", bearer);
            }
            if (cookie != null) {
                verzoek.cookie(new Cookie("uitnodiging", cookie));
            }
            koppen.putIfAbsent("Idempotency-Key", UUID.randomUUID().toString());
            koppen.forEach((naam, waarde) -> {
                if (!waarde.isEmpty()) {
                    verzoek.header(naam, waarde);
                }
            });
            if (inhoud != null) {
                verzoek.contentType(MediaType.APPLICATION_JSON).content(inhoud instanceof String tekst ? tekst : json.writeValueAsString(inhoud));
            }
            return new Antwoord(voerUit(verzoek));
        }

        private MockHttpServletResponse voerUit(org.springframework.test.web.servlet.RequestBuilder verzoek) {
            try {
                return mvc.perform(verzoek).andReturn().getResponse();
            } catch (Exception mislukt) {
                throw new AssertionError(mislukt);
            }
        }
    }

    public final class Antwoord {

        private final MockHttpServletResponse antwoord;

        private Antwoord(MockHttpServletResponse antwoord) {
            this.antwoord = antwoord;
        }

        public int status() {
            return antwoord.getStatus();
        }

        public @Nullable String kop(String naam) {
            return antwoord.getHeader(naam);
        }

        public String tekst() {
            return new String(antwoord.getContentAsByteArray(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return json.readTree(tekst());
        }

        /** De inhoud, als het antwoord is zoals verwacht. */
        public JsonNode is(int status) {
            assertThat(status()).as(tekst()).isEqualTo(status);
            return tekst().isEmpty() ? json.createObjectNode() : json();
        }

        /** De code van de weigering. */
        public String geweigerd() {
            return is(409).path("code").asString();
        }

        public long versie() {
            return json().path("versie").asLong();
        }
    }
}
