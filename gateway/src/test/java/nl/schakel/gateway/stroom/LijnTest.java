package nl.schakel.gateway.stroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.schakel.gateway.sessie.Sessies;
import nl.schakel.rest.NietBereikbaar;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line on a real web server, with browsers that do what browsers do: listen, hang, and go away without a word. */
class LijnTest {

    private static final TopicPartition PLAN = new TopicPartition("gezinsplan", 0);
    private static final TopicPartition TOEGANG = new TopicPartition("toegang", 0);
    private static final Duration GEDULD = Duration.ofSeconds(20);
    private static final long HOOGSTENS = 3;
    /** Larger than what a socket keeps, so that a browser that does not read is soon noticed. */
    private static final String GROOT = "{\"" + "x".repeat(50_000) + "\"}";

    private final Clock klok = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    private final Verdeler verdeler = new Verdeler(new Toegangen(klok), klok, new SimpleMeterRegistry());
    private final Set<String> levend = ConcurrentHashMap.newKeySet();
    private final Lijnen lijnen = new Lijnen(verdeler, sessies(), HOOGSTENS);
    private final Tomcat tomcat = new Tomcat();
    private long offset;

    @BeforeEach
    void start(@TempDir Path map) throws LifecycleException {
        verdeler.beginBij(new Positie(Map.of(PLAN, 0L, TOEGANG, 0L)));
        verdeler.toegang(TOEGANG, 0, "casus", new Toegang("CASUS", 1, Map.of("fatima", LocalDate.of(2027, 1, 1)), Map.of(), Set.of()));
        verdeler.isBij();
        levend.add("fatima");
        tomcat.setBaseDir(map.toString());
        tomcat.setPort(0);
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "stroom", new HttpServlet() {
            @Override
            protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord) throws ServletException, IOException {
                var wie = new Luisteraar(verzoek.getParameter("wie"), verzoek.getParameter("wie"), Set.of());
                try {
                    lijnen.neemOver(wie, verzoek.getHeader("Last-Event-ID"), verzoek, antwoord);
                } catch (NietBereikbaar e) {
                    antwoord.sendError(503);
                }
            }
        });
        context.addServletMappingDecoded("/stroom", "stroom");
        tomcat.start();
    }

    @AfterEach
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
        lijnen.stop();
    }

    @Test
    void verteltAllesOpVolgordeOokWatNietInEenKeerPast() throws IOException {
        try (Browser fatima = new Browser("fatima")) {
            fatima.wachtOp("event: begin");
            for (int i = 0; i < 100; i++) {
                vertel("{\"versie\":" + i + ",\"vul\":\"" + "y".repeat(3_000) + "\"}");
            }

            for (int i = 0; i < 100; i++) {
                assertThat(fatima.wachtOp("data: {\"versie\"")).startsWith("data: {\"versie\":" + i + ",");
            }
        }
    }

    @Test
    void laatLosWieNietLeestTerwijlDeAnderAllesHoort() throws IOException {
        try (Browser hangt = new Browser("fatima"); Browser leest = new Browser("fatima")) {
            hangt.wachtOp("event: begin");
            leest.wachtOp("event: begin");

            for (int i = 0; i < 600; i++) {
                vertel("{\"versie\":" + i + "}");
                vertel(GROOT);
                assertThat(leest.wachtOp("data: {\"versie\"")).isEqualTo("data: {\"versie\":" + i + "}");
            }

            await().atMost(GEDULD).until(() -> lijnen.aantal() == 1);
        }
    }

    @Test
    void geeftOpWieTussenTweeHartslagenNietsAannam() throws IOException {
        try (Browser hangt = new Browser("fatima")) {
            hangt.wachtOp("event: begin");
            for (int i = 0; i < 200; i++) {
                vertel(GROOT);
            }
            assertThat(lijnen.aantal()).as("slow, but its queue is not full").isOne();

            await().atMost(GEDULD).until(() -> {
                ronde();
                return lijnen.aantal() == 0;
            });
        }
    }

    @Test
    void merktMeteenDatEenBrowserWegIs() throws IOException {
        Browser fatima = new Browser("fatima");
        fatima.wachtOp("event: begin");
        assertThat(lijnen.aantal()).isOne();

        fatima.close();

        await().atMost(GEDULD).until(() -> lijnen.aantal() == 0);
    }

    @Test
    void eindigtMetDeSessie() throws IOException {
        try (Browser fatima = new Browser("fatima")) {
            fatima.wachtOp("event: begin");
            ronde();
            assertThat(fatima.wachtOp(":")).isEqualTo(":");

            levend.clear();
            ronde();

            assertThat(fatima.totHetEinde()).isTrue();
            assertThat(lijnen.aantal()).isZero();
        }
    }

    @Test
    void eindigtMetDeSessieOokAlsDeBrowserNietsAanneemt() throws IOException {
        try (Browser hangt = new Browser("fatima")) {
            hangt.wachtOp("event: begin");
            for (int i = 0; i < 200; i++) {
                vertel(GROOT);
            }

            levend.clear();
            ronde();

            assertThat(lijnen.aantal()).isZero();
        }
    }

    @Test
    void weigertWatErNietMeerBijKan() throws IOException {
        try (Browser een = new Browser("fatima"); Browser twee = new Browser("fatima"); Browser drie = new Browser("fatima")) {
            for (Browser browser : new Browser[] {een, twee, drie}) {
                browser.wachtOp("event: begin");
            }
            try (Browser vier = new Browser("fatima")) {
                assertThat(vier.wachtOp("HTTP/1.1")).contains("503");
            }
            een.close();
            await().atMost(GEDULD).until(() -> lijnen.aantal() == HOOGSTENS - 1);
            try (Browser vijf = new Browser("fatima")) {
                assertThat(vijf.wachtOp("event: begin")).isNotNull();
            }
        }
    }

    private void vertel(String json) {
        verdeler.bericht(PLAN, offset++, "casus", json);
    }

    /** Everybody's turn once. */
    private void ronde() {
        for (int i = 0; i < 15; i++) {
            lijnen.geefHartslag();
        }
    }

    /** Of all that sessions can do, lines only ask who is still there. */
    private Sessies sessies() {
        return (Sessies) Proxy.newProxyInstance(LijnTest.class.getClassLoader(), new Class<?>[] {Sessies.class}, (zelf, methode, wat) -> {
            if (methode.getName().equals("levend")) {
                return Set.copyOf(levend);
            }
            throw new UnsupportedOperationException(methode.getName());
        });
    }

    private final class Browser implements AutoCloseable {
        private static final int KLEIN = 4_096;
        private final Socket lijn = new Socket();
        private final BufferedReader regels;

        Browser(String wie) throws IOException {
            lijn.setReceiveBufferSize(KLEIN);
            lijn.setSoTimeout((int) GEDULD.toMillis());
            lijn.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), tomcat.getConnector().getLocalPort()));
            lijn.getOutputStream().write(("GET /stroom?wie=" + wie + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            regels = new BufferedReader(new InputStreamReader(lijn.getInputStream(), StandardCharsets.UTF_8), KLEIN);
        }

        /** The next line that begins so. */
        String wachtOp(String begin) throws IOException {
            for (String regel; (regel = regels.readLine()) != null; ) {
                if (regel.startsWith(begin)) {
                    return regel;
                }
            }
            throw new AssertionError("de lijn is dicht, en er kwam geen " + begin);
        }

        /** Whether the server closes the line. */
        boolean totHetEinde() throws IOException {
            while (regels.readLine() != null) {
                // what was still on its way
            }
            return true;
        }

        @Override
        public void close() throws IOException {
            lijn.close();
        }
    }
}
