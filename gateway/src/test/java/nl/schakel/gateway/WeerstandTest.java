package nl.schakel.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import nl.schakel.gateway.Browserproef.Antwoord;
import nl.schakel.testkit.Personen;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;

/** With tight limits, so that each can be reached in a moment. */
@TestPropertySource(
        properties = {
            "spring.http.clients.read-timeout=2s",
            "schakel.routes.tegelijk=2",
            "schakel.routes.op-nieuw-na=1m",
            "schakel.routes.per-seconde=15"
        })
class WeerstandTest extends Poortproef {

    private static final AtomicReference<Duration> VOORUIT = new AtomicReference<>(Duration.ZERO);

    @TestBean
    private Clock clock;

    /** The real time, and as much later as a test says. */
    static Clock clock() {
        InstantSource later = () -> Instant.now().plus(VOORUIT.get());
        return later.withZone(ZoneOffset.UTC);
    }

    @Test
    void wachtNietLangerDanAfgesprokenEnStuurtEenWijzigingNooitTweeKeer() {
        Browserproef browser = ingelogd(Personen.FATIMA);
        MAATWERKTAFEL.wachtMs = 5_000;

        Antwoord antwoord = browser.stuur("POST", "/maatwerktafel/v1/verzoeken", "{}");

        isProbleem(antwoord, 504, "Een onderdeel van Schakel antwoordt niet op tijd");
        assertThat(MAATWERKTAFEL.verzoeken).hasSize(1);
    }

    @Test
    void zegtHetAlsDeDienstDeLijnVerbreekt() {
        Browserproef browser = ingelogd(Personen.FATIMA);
        MAATWERKTAFEL.verbreekt = true;

        isProbleem(browser.stuur("POST", "/maatwerktafel/v1/verzoeken", "{}"), 503, "Een onderdeel van Schakel antwoordt nu niet");
        assertThat(MAATWERKTAFEL.verzoeken).hasSize(1);
    }

    @Test
    void laatEenKapotteDienstMetRustEnProbeertHetLaterWeer() {
        PROCESEVALUATIE.status = 503;
        for (int i = 0; i < 20; i++) {
            // A new session each time: the limit per session is not what is looked at here
            Browserproef browser = i % 10 == 0 ? ingelogd(Personen.FATIMA) : ingelogd(Personen.KARIN);
            browser.haal("/procesevaluatie/v1/leerpunten");
        }
        int voorRust = PROCESEVALUATIE.verzoeken.size();
        Browserproef browser = ingelogd(Personen.FATIMA);

        isProbleem(browser.haal("/procesevaluatie/v1/leerpunten"), 503, "Een onderdeel van Schakel antwoordt nu niet");
        assertThat(PROCESEVALUATIE.verzoeken).hasSize(voorRust).hasSizeLessThan(20);
        assertThat(browser.haal("/gezinsplan/v1/casussen").status()).isEqualTo(200);

        PROCESEVALUATIE.status = 200;
        VOORUIT.set(Duration.ofSeconds(61));
        assertThat(ingelogd(Personen.FATIMA).haal("/procesevaluatie/v1/leerpunten").status()).isEqualTo(200);
    }

    @Test
    void houdtEenTrageDienstBinnenZijnEigenSchot() throws Exception {
        GEZINSPLAN.wachtMs = 1_500;
        List<Browserproef> browsers = IntStream.range(0, 6).mapToObj(i -> ingelogd(Personen.FATIMA)).toList();

        List<Integer> statussen = tegelijk(browsers.stream()
                .<Callable<Integer>>map(b -> () -> b.haal("/gezinsplan/v1/casussen").status())
                .toList());

        assertThat(statussen).contains(200, 503).hasSize(6);
        assertThat(statussen.stream().filter(s -> s == 200).count()).isEqualTo(2);
        assertThat(browsers.getFirst().haal("/maatwerktafel/v1/regels").status()).isEqualTo(200);
    }

    @Test
    void remtEenSessieDieTeVeelVraagtEnGeenAndere() {
        Browserproef druk = ingelogd(Personen.FATIMA);
        Antwoord laatste = null;
        for (int i = 0; i < 40; i++) {
            laatste = druk.haal("/gateway/v1/sessie");
            if (laatste.status() == 429) {
                break;
            }
        }

        isProbleem(laatste, 429, "U doet te veel verzoeken");
        assertThat(laatste.kop("Retry-After")).isEqualTo("1");
        assertThat(ingelogd(Personen.KARIN).haal("/gateway/v1/sessie").status()).isEqualTo(200);
    }

    @Test
    void remtDeLinkpaginaPerAdresWelkCookieErOokMeekomt() {
        boolean geremd = IntStream.range(0, 60).anyMatch(i -> {
            Browserproef browser = browser();
            browser.cookies.put("SCHAKEL", "verzonnen-" + i);
            return browser.stuur("POST", "/procesevaluatie/v1/uitnodigingen/_code", "{}").status() == 429;
        });

        assertThat(geremd).isTrue();
    }

    private static List<Integer> tegelijk(List<Callable<Integer>> werk) throws Exception {
        try (ExecutorService draden = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> lopend = draden.invokeAll(werk);
            return lopend.stream().map(Future::resultNow).toList();
        }
    }

    private static void isProbleem(Antwoord antwoord, int status, String detail) {
        assertThat(antwoord.status()).isEqualTo(status);
        assertThat(antwoord.kop("Content-Type")).isEqualTo("application/problem+json");
        assertThat(antwoord.kop("API-Version")).isEqualTo("1.0.0");
        assertThat(antwoord.kop("Cache-Control")).isEqualTo("no-store");
        assertThat(antwoord.kop("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(antwoord.json().get("detail").asString()).startsWith(detail);
    }
}
