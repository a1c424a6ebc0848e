package nl.schakel.rest.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schakel.rest.NietBereikbaar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Against a small real server that plays the login server and the other service. */
class ResilientServicesTest {

    private final AtomicInteger tokens = new AtomicInteger();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private HttpServer server;
    private RestClient client;
    private Instant now = Instant.now();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/.well-known/openid-configuration", x -> answer(x, 200, """
                {"issuer": "%1$s", "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/jwks",
                 "authorization_endpoint": "%1$s/authorize", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"]}""".formatted(base)));
        server.createContext("/token", x -> answer(x, 200, """
                {"access_token": "token-%d", "token_type": "Bearer", "expires_in": 300}""".formatted(
                tokens.incrementAndGet())));
        server.createContext("/dingen", x -> {
            seen.add(x.getRequestHeaders().getFirst("Authorization"));
            answer(x, status, "{}");
        });
        server.start();
        Clock clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        RestClientClientCredentialsTokenResponseClient fetch = new RestClientClientCredentialsTokenResponseClient();
        fetch.setRestClient(TokenEndpoint.http());
        ServiceToken token = new ServiceToken(base, "proef", "geheim", clock, fetch);
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(4)
                .minimumNumberOfCalls(4)
                .build());
        client = new ResilientServices(RestClient.builder(), breakers, token).naar("ander", base);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void callsWithATokenThatItKeepsUntilItEnds() {
        call();
        call();
        now = now.plusSeconds(290);
        call();

        assertThat(seen).containsExactly("Bearer token-1", "Bearer token-1", "Bearer token-2");
    }

    @Test
    void fetchesAnotherTokenAfterA401() {
        status = 401;
        assertThatExceptionOfType(HttpClientErrorException.Unauthorized.class).isThrownBy(this::call);
        status = 200;
        call();

        assertThat(seen).containsExactly("Bearer token-1", "Bearer token-2");
    }

    @Test
    void leavesTheOtherAloneWhenItKeepsFailing() {
        status = 503;
        for (int i = 0; i < 6; i++) {
            assertThatExceptionOfType(NietBereikbaar.class)
                    .isThrownBy(this::call)
                    .matches(e -> e.dienst().equals("ander"));
        }

        assertThat(seen).hasSize(4);
    }

    @Test
    void saysThatTheLoginServerIsAway() {
        server.removeContext("/token");

        assertThatExceptionOfType(NietBereikbaar.class)
                .isThrownBy(this::call)
                .matches(e -> e.dienst().equals("login"));
    }

    private void call() {
        client.get().uri("/dingen").retrieve().toBodilessEntity();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
