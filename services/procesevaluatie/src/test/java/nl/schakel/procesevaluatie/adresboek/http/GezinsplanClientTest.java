package nl.schakel.procesevaluatie.adresboek.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schakel.rest.NietBereikbaar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

class GezinsplanClientTest {

    private final AtomicInteger vragen = new AtomicInteger();
    private HttpServer server;
    private volatile int status = 200;
    private Instant nu = Instant.parse("2026-11-23T10:00:00Z");

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/gezinsplan/v1/mensen", uitwisseling -> {
            var tweede = uitwisseling.getRequestURI().getQuery().contains("page=2");
            var mens = tweede
                    ? "{\"id\":\"olga\",\"naam\":\"Olga Smit\",\"organisatie\":\"Wijkteam\",\"functie\":\"teamleider\"}"
                    : "{\"id\":\"marga\",\"naam\":\"Marga\",\"functie\":\"gezinslid\",\"nieuw\":1}";
            antwoord(uitwisseling, "{\"items\":[" + mens + "],\"totaal\":101}");
        });
        server.createContext("/gezinsplan/v1/casussen/c1/contact", uitwisseling -> antwoord(uitwisseling, "{\"gezinsnaam\":\"Hendriks\"}"));
        server.start();
    }

    private void antwoord(com.sun.net.httpserver.HttpExchange uitwisseling, String json) throws IOException {
        vragen.incrementAndGet();
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        uitwisseling.getResponseHeaders().add("Content-Type", "application/json");
        uitwisseling.sendResponseHeaders(status, bytes.length);
        uitwisseling.getResponseBody().write(bytes);
        uitwisseling.close();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private GezinsplanClient client() {
        var klok = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return nu;
            }
        };
        return new GezinsplanClient((dienst, basis) -> RestClient.create(basis), "http://127.0.0.1:" + server.getAddress().getPort(), klok);
    }

    @Test
    void bladertTotHijIemandVindt() {
        assertThat(client().vind("olga")).hasValueSatisfying(m -> {
            assertThat(m.naam()).isEqualTo("Olga Smit");
            assertThat(m.functie()).isEqualTo("teamleider");
            assertThat(m.persoon().organisatie()).isEqualTo("Wijkteam");
        });
        assertThat(vragen).hasValue(2);
        assertThat(client().vind("marga")).hasValueSatisfying(m -> assertThat(m.organisatie()).isNull());
        assertThat(client().vind("niemand")).isEmpty();
    }

    @Test
    void zegtEerlijkDatHetGezinsplanNietAntwoordt() {
        status = 503;
        assertThatThrownBy(() -> client().vind("olga")).isInstanceOf(NietBereikbaar.class);
    }

    @Test
    void onthoudtEenGezinsnaamTienMinuten() {
        var client = client();
        assertThat(client.van("c1")).contains("Hendriks");
        assertThat(client.van("c1")).contains("Hendriks");
        assertThat(vragen).hasValue(1);
        nu = nu.plus(Duration.ofMinutes(10));
        assertThat(client.van("c1")).contains("Hendriks");
        assertThat(vragen).hasValue(2);
    }

    @Test
    void gaatZonderNaamVerderAlsDieErNuNietIs() {
        status = 500;
        assertThat(client().van("c1")).isEmpty();
        assertThat(client().van("onbekend")).isEmpty();
    }
}
