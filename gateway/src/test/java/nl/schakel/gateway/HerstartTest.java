package nl.schakel.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.UUID;
import nl.schakel.testkit.KafkaTarget;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.MongoTarget;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTopics;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A gateway that goes away and comes back, and two of them side by side. */
@MetMongo
@MetKafka
class HerstartTest {

    private final Loginserverproef login = new Loginserverproef();
    private final Dienstproef dienst = new Dienstproef();
    private final String database = MongoTarget.get().freshDatabase();

    @Test
    void logtNiemandUitEnMistNiets(TestTopics topics) throws IOException {
        for (String topic : new String[] {"gezinsplan", "maatwerktafel", "procesevaluatie", "toegang"}) {
            topics.create(topic, 3);
        }
        String casus = UUID.randomUUID().toString();
        topics.publish("toegang", casus, "nl.toegangen.toegang-gewijzigd.v1", casus, "0000000001-000", """
            {"onderwerp":"%s","soort":"CASUS","personen":[{"persoonId":"%s"}],"functies":[]}""".formatted(casus, Personen.FATIMA.id()));
        int poort = vrijePoort();
        Browserproef browser = new Browserproef("http://localhost:" + poort);
        String laatste;
        try (ConfigurableApplicationContext eerst = start(poort)) {
            assertThat(eerst.isRunning()).isTrue();
            browser.logIn(null);
            try (Stroomproef stroom = new Stroomproef("http://localhost:" + poort, browser.koekjes(), null)) {
                laatste = stroom.wachtOp("begin", "").id();
            }
        }
        topics.publish("gezinsplan", casus, "nl.gezinsplannen.doel-toegevoegd.v1", casus, "0000000002-000", """
            {"casusId":"%s","door":{"rol":"wijkteammedewerker"}}""".formatted(casus));

        try (ConfigurableApplicationContext weer = start(poort)) {
            assertThat(weer.isRunning()).isTrue();
            assertThat(browser.haal("/gateway/v1/sessie").json().get("naam").asString()).isEqualTo("Fatima El Idrissi");
            assertThat(browser.haal("/gezinsplan/v1/casussen").status()).isEqualTo(200);
            try (Stroomproef stroom = new Stroomproef("http://localhost:" + poort, browser.koekjes(), laatste)) {
                assertThat(stroom.wachtOp("wijziging", casus).json().get("versie").asLong()).isEqualTo(2);
            }
        }
    }

    @Test
    void laatHetInloggenBijEenAndereInstantieEindigen() throws IOException {
        int poort = vrijePoort();
        Browserproef browser = new Browserproef("http://localhost:" + poort);
        String terug;
        try (ConfigurableApplicationContext eerst = start(poort)) {
            assertThat(eerst.isRunning()).isTrue();
            String naarLogin = browser.haal(browser.haal("/login?terug=%2Fmijn-werk").kop("Location")).kop("Location");
            terug = browser.haal(naarLogin).kop("Location");
        }

        try (ConfigurableApplicationContext ander = start(poort)) {
            assertThat(ander.isRunning()).isTrue();
            assertThat(browser.haal(terug).kop("Location")).isEqualTo("/mijn-werk");
            assertThat(browser.haal("/gateway/v1/sessie").status()).isEqualTo(200);
        }
    }

    private ConfigurableApplicationContext start(int poort) {
        return new SpringApplicationBuilder(GatewayApplication.class)
                .properties(Map.of("spring.main.register-shutdown-hook", "false"))
                .run(
                        "--server.port=" + poort,
                        "--schakel.sessie.publiek=http://localhost:" + poort,
                        "--schakel.login.issuer=" + login.adres(),
                        "--schakel.routes.diensten.gezinsplan=" + dienst.adres(),
                        "--spring.mongodb.uri=" + MongoTarget.get().uri(),
                        "--spring.mongodb.database=" + database,
                        "--spring.kafka.bootstrap-servers=" + KafkaTarget.get().bootstrapServers());
    }

    private static int vrijePoort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
