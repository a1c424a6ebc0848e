package nl.schakel.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTopics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The gateway with everything around it: a login server, services, store and broker, all over the wire. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = Poortproef.EigenPoort.class)
@MetMongo
@MetKafka
abstract class Poortproef {

    static final Loginserverproef LOGIN = new Loginserverproef();
    static final Dienstproef GEZINSPLAN = new Dienstproef();
    static final Dienstproef MAATWERKTAFEL = new Dienstproef();
    static final Dienstproef PROCESEVALUATIE = new Dienstproef();
    static final Dienstproef INZAGELOG = new Dienstproef();

    @Value("${schakel.sessie.publiek}")
    private String gateway;

    @DynamicPropertySource
    static void omgeving(DynamicPropertyRegistry instellingen) {
        instellingen.add("schakel.login.issuer", LOGIN::adres);
        instellingen.add("schakel.abonnement.intern-toegestaan", () -> true);
        instellingen.add("schakel.routes.diensten.gezinsplan", GEZINSPLAN::adres);
        instellingen.add("schakel.routes.diensten.maatwerktafel", MAATWERKTAFEL::adres);
        instellingen.add("schakel.routes.diensten.procesevaluatie", PROCESEVALUATIE::adres);
        instellingen.add("schakel.routes.diensten.inzagelog", INZAGELOG::adres);
    }

    @BeforeAll
    static void topics(TestTopics topics) {
        for (String topic : new String[] {"gezinsplan", "maatwerktafel", "procesevaluatie", "toegang", "partners"}) {
            topics.create(topic, 3);
        }
    }

    @BeforeEach
    void herstel() {
        GEZINSPLAN.herstel();
        MAATWERKTAFEL.herstel();
        PROCESEVALUATIE.herstel();
        INZAGELOG.herstel();
        LOGIN.weg = false;
        LOGIN.vernieuwt = true;
        LOGIN.geldigSeconden = 300;
    }

    /** Where the browser finds the gateway. */
    String gateway() {
        return gateway;
    }

    Browserproef browser() {
        return new Browserproef(gateway);
    }

    Browserproef ingelogd(Personen wie) {
        LOGIN.toetsenbord = wie;
        Browserproef browser = browser();
        browser.logIn(null);
        return browser;
    }

    /** What a test asked for is not brought any more while the next ones run. */
    void zegAbonnementenOp() {
        Browserproef beheer = ingelogd(Personen.BEHEER);
        beheer.haal("/gateway/v1/abonnementen?pageSize=100").json().get("items").forEach(
                a -> beheer.stuur("DELETE", "/gateway/v1/abonnementen/" + a.get("id").asString(), null));
    }

    /** Login needs to know the gateway's address before it listens; each context gets its own. */
    static class EigenPoort implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            int poort = vrijePoort();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "poort", Map.of("server.port", poort, "schakel.sessie.publiek", "http://localhost:" + poort)));
        }

        private static int vrijePoort() {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
