package nl.schakel.maatwerktafel.verzoek.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.verzoek.application.Gezinsplan.GezinsplanZwijgt;
import nl.schakel.maatwerktafel.verzoek.model.Herkomst.Gezinslid;
import nl.schakel.maatwerktafel.verzoek.model.Plangegevens;
import nl.schakel.rest.NietBereikbaar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

class HttpGezinsplanTest {

    private static final String CASUS = "c5a0f1d2-3b4e-4c6f-8a71-9d2e5f6a7b80";
    private static final String ACTIE = "2a3b4c5d-6e7f-4081-92a3-b4c5d6e7f809";

    private HttpServer server;
    private HttpGezinsplan plan;

    @BeforeEach
    void eenPlan() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        plan = new HttpGezinsplan((dienst, basis) -> RestClient.create(basis), "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void sluit() {
        server.stop(0);
    }

    private void antwoordt(int status, String json) {
        server.createContext("/gezinsplan/v1/casussen/" + CASUS + "/verzoekgegevens", vraag -> {
            boolean overDeActie = ("actieId=" + ACTIE).equals(vraag.getRequestURI().getQuery());
            byte[] inhoud = json.getBytes(StandardCharsets.UTF_8);
            vraag.getResponseHeaders().add("Content-Type", "application/json");
            vraag.sendResponseHeaders(overDeActie ? status : 400, inhoud.length);
            vraag.getResponseBody().write(inhoud);
            vraag.close();
        });
    }

    @Test
    void leestWatHetPlanWeet() {
        antwoordt(200, """
                {"casusId":"%s","gezinInWoorden":"Wij willen rust.","actieWat":" ","gezinsleden":[{"rol":"KIND","leeftijd":9},{"rol":"OUDER"}],
                 "indiener":{"persoonId":"p1","naam":"Fatima El Idrissi","organisatie":"Wijkteam"},"omschrijving":"Het stopt.","nieuw":1}
                """.formatted(CASUS));
        assertThat(plan.gegevensVoorVerzoek(CASUS, ACTIE)).contains(new Plangegevens("Wij willen rust.", null, null, "Het stopt.", null,
                List.of(new Gezinslid("KIND", 9), new Gezinslid("OUDER", null)), new Persoon("p1", "Fatima El Idrissi", "Wijkteam")));
    }

    @Test
    void weetDatHetPlanDeActieNietKent() {
        antwoordt(404, "{}");
        assertThat(plan.gegevensVoorVerzoek(CASUS, ACTIE)).isEmpty();
    }

    @Test
    void onthoudtDatErNogGeenAntwoordIs() {
        antwoordt(403, "{}");
        assertThatThrownBy(() -> plan.gegevensVoorVerzoek(CASUS, ACTIE)).isInstanceOf(GezinsplanZwijgt.class);
        HttpGezinsplan weg = new HttpGezinsplan(
                (dienst, basis) -> RestClient.builder()
                        .baseUrl(basis)
                        .requestInterceptor((vraag, inhoud, verder) -> {
                            throw new NietBereikbaar(dienst);
                        })
                        .build(),
                "http://127.0.0.1:1");
        assertThatThrownBy(() -> weg.gegevensVoorVerzoek(CASUS, ACTIE)).isInstanceOf(GezinsplanZwijgt.class);
    }
}
