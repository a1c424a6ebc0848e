package nl.schakel.local.login;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import tools.jackson.databind.JsonNode;

/** The login server of the first run: the suite for every login server, its page, and what outlives a restart. */
class LoginServerTest extends LoginSuite {

    private static final String GATEWAY = "http://localhost:9";

    @TempDir
    static Path folder;

    private static int port;
    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void start() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        run();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void run() {
        server = SpringApplication.run(LoginServer.class,
                "--server.port=" + port,
                "--schakel.login.issuer=http://localhost:" + port,
                "--schakel.login.public-url=" + GATEWAY,
                "--schakel.login.folder=" + folder);
    }

    @Override
    String issuer() {
        return "http://localhost:" + port;
    }

    @Override
    String publicUrl() {
        return GATEWAY;
    }

    @Test
    void laatNaEenHerstartNiemandOpnieuwInloggen() throws Exception {
        JsonNode before = logIn(new Browser(GATEWAY + "/"), "fatima");

        server.close();
        run();

        JsonNode after = token("gateway", Map.of("grant_type", "refresh_token", "refresh_token", before.get("refresh_token").asString()));
        assertThat(after.get("access_token")).isNotNull();
        assertThat(JwtDecoders.fromIssuerLocation(issuer())
                .decode(before.get("access_token").asString()).getSubject()).endsWith("01");
    }

    @Test
    void toontIedereenUitDeDemoOmUitTeKiezen() throws Exception {
        HttpResponse<String> page = get("/login");

        assertThat(page.body()).contains("Log in bij Schakel", "lang=\"nl\"", "Fatima El Idrissi", "Voorzitter van de maatwerktafel · Gemeente Veldhoek");
        Identities.load().mensen().forEach(person ->
                assertThat(page.body()).contains("name=\"username\" value=\"" + person.login() + "\""));
        assertThat(page.body()).doesNotContain("<script", "style=\"");
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy ->
                assertThat(policy).contains("default-src 'none'", "form-action 'self' " + GATEWAY));
    }

    @Test
    void zegtWatErMisIsNaEenFoutWachtwoord() throws Exception {
        var browser = new Browser(GATEWAY + "/");

        Browser.Result after = browser.logIn(browser.open(URI.create(issuer() + "/login")), "fatima", "fout");

        assertThat(after.body()).contains("<title>Fout: Log in bij Schakel</title>", "role=\"alert\"", "aria-invalid=\"true\"");
        assertThat(after.body()).doesNotContain("value=\"fout\"");
    }

    @Test
    void brengtWieZomaarBinnenkomtNaarDeGateway() throws Exception {
        var browser = new Browser(GATEWAY + "/");

        Browser.Result after = browser.logIn(browser.open(URI.create(issuer() + "/login")), " Fatima ", "schakel");

        assertThat(after.address()).isEqualTo(URI.create(GATEWAY + "/"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(issuer() + path)).header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }
}
