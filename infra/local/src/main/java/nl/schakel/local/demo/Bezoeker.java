package nl.schakel.local.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person with a browser of their own: logs in at the login server and works through the gateway. */
final class Bezoeker {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Duration GEDULD = Duration.ofSeconds(60);

    private final String login;
    private final URI gateway;
    private final HttpClient http;

    private Bezoeker(String login, URI gateway) {
        this.login = login;
        this.gateway = gateway;
        this.http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(GEDULD)
                .build();
    }

    /** Logs in with the password that all demo people share. */
    static Bezoeker logIn(String login, URI gateway) {
        var bezoeker = new Bezoeker(login, gateway);
        var pagina = bezoeker.stuur(HttpRequest.newBuilder(gateway.resolve("/login?terug=/gateway/v1/sessie")).GET());
        Matcher csrf = CSRF.matcher(pagina.body());
        String token = csrf.find() ? csrf.group(1) : "";
        var na = bezoeker.stuur(HttpRequest.newBuilder(pagina.uri().resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + veilig(login) + "&password=schakel&_csrf=" + veilig(token))));
        if (na.statusCode() != 200 || !na.uri().getPath().equals("/gateway/v1/sessie")) {
            throw new DemoFout("inloggen als " + login + " lukt niet (status " + na.statusCode() + ")");
        }
        return bezoeker;
    }

    JsonNode lees(String pad) {
        return antwoord("GET " + pad, stuur(aanvraag(pad).GET()));
    }

    JsonNode maak(String pad, Map<String, ?> invoer) {
        return schrijf("POST", pad, null, invoer);
    }

    /** Asks again while the answer is "not yours": another service may still have to hear who works with a new family. */
    JsonNode maakZodraHetMag(String pad, Map<String, ?> invoer) {
        Wacht.tot("toegang tot " + pad, GEDULD, () -> verstuur("POST", pad, null, invoer).statusCode() != 403);
        return maak(pad, invoer);
    }

    JsonNode maak(String pad, long versie, Map<String, ?> invoer) {
        return schrijf("POST", pad, versie, invoer);
    }

    JsonNode zet(String pad, long versie, Map<String, ?> invoer) {
        return schrijf("PUT", pad, versie, invoer);
    }

    private JsonNode schrijf(String methode, String pad, @Nullable Long versie, Map<String, ?> invoer) {
        return antwoord(methode + " " + pad, verstuur(methode, pad, versie, invoer));
    }

    private HttpResponse<String> verstuur(String methode, String pad, @Nullable Long versie, Map<String, ?> invoer) {
        String json = JSON.writeValueAsString(invoer);
        // The same person asking the same thing is the same command: a demo that was cut off can simply be run again.
        var sleutel = UUID.nameUUIDFromBytes((login + methode + pad + json).getBytes(StandardCharsets.UTF_8));
        var aanvraag = aanvraag(pad)
                .header("Content-Type", "application/json")
                .header("X-Schakel", "1")
                .header("Idempotency-Key", sleutel.toString())
                .method(methode, BodyPublishers.ofString(json));
        if (versie != null) {
            aanvraag.header("If-Match", "\"" + versie + "\"");
        }
        return stuur(aanvraag);
    }

    private JsonNode antwoord(String wat, HttpResponse<String> antwoord) {
        if (antwoord.statusCode() >= 300) {
            throw new DemoFout(login + ": " + wat + " gaf " + antwoord.statusCode() + " " + antwoord.body());
        }
        return antwoord.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(antwoord.body());
    }

    private HttpRequest.Builder aanvraag(String pad) {
        return HttpRequest.newBuilder(gateway.resolve(pad)).header("Accept", "application/json");
    }

    private HttpResponse<String> stuur(HttpRequest.Builder aanvraag) {
        try {
            return http.send(aanvraag.timeout(GEDULD).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new DemoFout("geen antwoord van " + gateway + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFout("onderbroken");
        }
    }

    private static String veilig(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
