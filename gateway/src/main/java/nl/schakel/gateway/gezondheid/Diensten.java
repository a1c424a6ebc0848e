package nl.schakel.gateway.gezondheid;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.schakel.gateway.deur.RouteInstellingen;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Asks what is behind the gateway whether it is ready, at most once in two seconds. */
@Component("diensten")
class Diensten implements HealthIndicator {

    private static final Duration GEDULD = Duration.ofSeconds(2);

    private final Map<String, URI> adressen = new LinkedHashMap<>();
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(GEDULD).build();
    private final Clock klok;
    private Health laatste = Health.unknown().build();
    private Instant gevraagdOp = Instant.EPOCH;

    Diensten(RouteInstellingen routes, @Value("${schakel.login.issuer}") String issuer, Clock klok) {
        routes.diensten().forEach((naam, adres) -> adressen.put(naam, URI.create(adres + "/actuator/health/readiness")));
        adressen.put("login", URI.create(issuer + "/.well-known/openid-configuration"));
        this.klok = klok;
    }

    @Override
    public synchronized Health health() {
        if (gevraagdOp.plus(GEDULD).isBefore(klok.instant())) {
            laatste = vraag();
            gevraagdOp = klok.instant();
        }
        return laatste;
    }

    private Health vraag() {
        Map<String, CompletableFuture<Boolean>> vragen = new LinkedHashMap<>();
        adressen.forEach((naam, adres) -> vragen.put(naam, http
                .sendAsync(HttpRequest.newBuilder(adres).timeout(GEDULD).build(), BodyHandlers.discarding())
                .thenApply(a -> a.statusCode() == 200).exceptionally(e -> false)));
        boolean alles = vragen.values().stream().allMatch(CompletableFuture::join);
        Health.Builder gezondheid = alles ? Health.up() : Health.status("BEPERKT");
        vragen.forEach((naam, antwoord) -> gezondheid.withDetail(naam, antwoord.join() ? "antwoordt" : "antwoordt niet"));
        return gezondheid.build();
    }
}
