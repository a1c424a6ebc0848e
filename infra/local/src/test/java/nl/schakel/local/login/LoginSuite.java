package nl.schakel.local.login;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Schakel asks of a login server, whichever it is: run against the one of the first run and against Keycloak. */
abstract class LoginSuite {

    private static final String VERIFIER = "een-lang-genoeg-geheim-dat-alleen-deze-browser-kent-0123456789";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Identities identities = Identities.load();

    abstract String issuer();

    abstract String publicUrl();

    private String home() {
        return publicUrl() + "/";
    }

    @Test
    void kentIedereenUitDeDemoMetNaamFunctieEnOrganisatie() throws Exception {
        for (Identities.Person person : identities.mensen()) {
            Jwt token = verified(logIn(new Browser(home()), person.login()).get("access_token").asString());

            assertThat(token.getSubject()).isEqualTo(person.id());
            assertThat(token.getClaimAsString("naam")).isEqualTo(person.naam());
            assertThat(token.getClaimAsStringList("rollen")).containsExactly(person.functie());
            assertThat(token.getAudience()).contains("schakel");
            assertThat(token.getClaimAsMap("organisatie")).isEqualTo(identities.organisationOf(person)
                    .<Map<String, Object>>map(o -> Map.of("id", o.id(), "naam", o.naam())).orElse(null));
            assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt())).isLessThanOrEqualTo(Duration.ofMinutes(5));
        }
    }

    @Test
    void zegtInHetBewijsVanInloggenNietWieIemandIsWantHetKomtTerugInEenAdres() throws Exception {
        Jwt idToken = verified(logIn(new Browser(home()), "fatima").get("id_token").asString());

        assertThat(idToken.getAudience()).containsExactly("gateway");
        assertThat(idToken.getClaimAsString("nonce")).isEqualTo("n-1");
        assertThat(idToken.getClaims()).doesNotContainKeys("naam", "rollen", "organisatie", "name", "given_name", "family_name", "email");
        assertThat(Duration.between(idToken.getIssuedAt(), idToken.getExpiresAt())).isLessThanOrEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void geeftProgrammasEenEigenToken() throws Exception {
        for (Identities.Program program : identities.programmas()) {
            JsonNode answer = token(program.id(), Map.of("grant_type", "client_credentials", "scope", program.bereik()));
            Jwt token = verified(answer.get("access_token").asString());

            assertThat(token.getClaimAsStringList("rollen")).containsExactly(program.rol());
            assertThat(token.getClaimAsString("client_id")).isEqualTo(program.id());
            assertThat(token.getSubject()).isEqualTo(program.id());
            assertThat(token.getAudience()).contains("schakel");
            assertThat((Object) token.getClaim("organisatie")).isEqualTo(
                    identities.organisationOf(program).<Object>map(o -> Map.of("id", o.id(), "naam", o.naam())).orElse(null));
        }
    }

    @Test
    void weigertEenFoutWachtwoord() throws Exception {
        var browser = new Browser(home());
        Browser.Result page = browser.open(authorize(Map.of()));

        Browser.Result after = browser.logIn(page, "fatima", "fout");

        assertThat(after.address().toString()).doesNotStartWith(home());
        assertThat(after.body()).contains("name=\"username\"");
    }

    @Test
    void weigertEenLoginZonderPkce() throws Exception {
        var without = new LinkedHashMap<String, String>();
        without.put("code_challenge", null);
        without.put("code_challenge_method", null);

        assertRefused(new Browser(home()).open(authorize(without)));
        assertRefused(new Browser(home()).open(authorize(Map.of("code_challenge", VERIFIER, "code_challenge_method", "plain"))));
    }

    @Test
    void stuurtNiemandNaarEenVreemdAdres() throws Exception {
        Browser.Result after = new Browser("https://kwaad.example").open(authorize(Map.of("redirect_uri", "https://kwaad.example/x")));

        assertThat(after.status()).isBetween(400, 499);
    }

    @Test
    void ruiltEenVerversingstokenMaarEenKeerIn() throws Exception {
        String first = logIn(new Browser(home()), "teun").get("refresh_token").asString();

        JsonNode once = token("gateway", Map.of("grant_type", "refresh_token", "refresh_token", first));
        JsonNode twice = token("gateway", Map.of("grant_type", "refresh_token", "refresh_token", first));

        assertThat(once.get("access_token")).isNotNull();
        assertThat(once.get("refresh_token").asString()).isNotEqualTo(first);
        assertThat(twice.get("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void maaktMetUitloggenEenEindAanDeLogin() throws Exception {
        var browser = new Browser(home());
        JsonNode tokens = logIn(browser, "olga");

        Browser.Result after = browser.open(URI.create(discovery().get("end_session_endpoint").asString() + "?" + Browser.encode(Map.of(
                "id_token_hint", tokens.get("id_token").asString(), "post_logout_redirect_uri", home(), "client_id", "gateway"))));

        assertThat(after.address()).isEqualTo(URI.create(home()));
        assertThat(browser.open(authorize(Map.of())).body()).as("asks who it is again").contains("name=\"username\"");
        assertThat(token("gateway", Map.of("grant_type", "refresh_token", "refresh_token", tokens.get("refresh_token").asString()))
                .get("error").asString()).isEqualTo("invalid_grant");
    }

    private static void assertRefused(Browser.Result result) {
        assertThat(result.body()).doesNotContain("name=\"username\"");
        assertThat(result.address().toString()).doesNotContain("code=");
        if (result.address().getRawQuery() != null && result.address().getPath().endsWith("/schakel")) {
            assertThat(result.query()).containsEntry("error", "invalid_request");
        }
    }

    final JsonNode logIn(Browser browser, String login) throws Exception {
        Browser.Result back = browser.logIn(browser.open(authorize(Map.of())), login, identities.wachtwoord());
        assertThat(back.address().toString()).startsWith(redirect());
        assertThat(back.query()).containsEntry("state", "s-1");
        return token("gateway", Map.of(
                "grant_type", "authorization_code",
                "code", back.query().get("code"),
                "redirect_uri", redirect(),
                "code_verifier", VERIFIER));
    }

    private String redirect() {
        return publicUrl() + "/login/oauth2/code/schakel";
    }

    /** @param changed parameters with another value, or null to leave one out */
    private URI authorize(Map<String, String> changed) throws Exception {
        var query = new LinkedHashMap<>(Map.of(
                "response_type", "code",
                "client_id", "gateway",
                "redirect_uri", redirect(),
                "scope", "openid profile",
                "state", "s-1",
                "nonce", "n-1",
                "code_challenge", challenge(),
                "code_challenge_method", "S256"));
        query.putAll(changed);
        query.values().removeIf(value -> value == null);
        return URI.create(discovery().get("authorization_endpoint").asString() + "?" + Browser.encode(query));
    }

    private static String challenge() throws NoSuchAlgorithmException {
        return BASE64.encodeToString(MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(US_ASCII)));
    }

    final JsonNode token(String client, Map<String, String> fields) throws Exception {
        String basic = Base64.getEncoder().encodeToString((client + ":" + client).getBytes(UTF_8));
        return json(HttpRequest.newBuilder(URI.create(discovery().get("token_endpoint").asString()))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(Browser.encode(fields))));
    }

    private JsonNode discovery() throws Exception {
        return json(HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration")));
    }

    private static JsonNode json(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
        return JsonMapper.shared().readTree(answer.body());
    }

    private Jwt verified(String token) {
        JwtDecoder decoder = JwtDecoders.fromIssuerLocation(issuer());
        return decoder.decode(token);
    }
}
