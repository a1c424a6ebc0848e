package nl.schakel.gezinsplan.casus.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import nl.schakel.rest.NietBereikbaar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

class MaatwerktafelTekstenTest {

    private static final UUID VERZOEK = UUID.fromString("5e6f7081-92a3-44b5-86d7-e8f901122b3c");
    private static final UUID VOORWAARDE = UUID.fromString("92a3b4c5-d6e7-48f9-8112-2b3c4d5e6f70");

    private HttpServer server;
    private MaatwerktafelTeksten teksten;

    @BeforeEach
    void eenTafel() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        teksten = new MaatwerktafelTeksten((dienst, basis) -> RestClient.create(basis), url);
    }

    @AfterEach
    void sluit() {
        server.stop(0);
    }

    @Test
    void leestDeWoordenPerVoorwaarde() {
        antwoordt(200, "{\"items\":[{\"id\":\"" + VOORWAARDE
                + "\",\"tekst\":\"Kijkt na een half jaar.\",\"uiterlijk\":\"2026-05-01\"}],\"totaal\":1}");

        assertThat(teksten.voorwaarden(VERZOEK)).contains(Map.of(VOORWAARDE, "Kijkt na een half jaar."));
    }

    @Test
    void eenWeigeringIsNogGeenAntwoord() {
        antwoordt(404, "{}");

        assertThat(teksten.voorwaarden(VERZOEK)).isEmpty();
    }

    @Test
    void eenTafelDieErNietIsKomtLaterWeer() {
        var weg = new MaatwerktafelTeksten(
                (dienst, basis) -> RestClient.builder()
                        .baseUrl(basis)
                        .requestInterceptor((vraag, inhoud, verder) -> {
                            throw new NietBereikbaar(dienst);
                        })
                        .build(),
                "http://127.0.0.1:1");

        assertThat(weg.voorwaarden(VERZOEK)).isEmpty();
    }

    private void antwoordt(int status, String json) {
        server.createContext("/maatwerktafel/v1/verzoeken/" + VERZOEK + "/voorwaarden", vraag -> {
            byte[] inhoud = json.getBytes(StandardCharsets.UTF_8);
            vraag.getResponseHeaders().add("Content-Type", "application/json");
            vraag.sendResponseHeaders(status, inhoud.length);
            vraag.getResponseBody().write(inhoud);
            vraag.close();
        });
    }
}
