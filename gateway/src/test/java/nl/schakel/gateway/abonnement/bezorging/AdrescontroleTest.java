package nl.schakel.gateway.abonnement.bezorging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdrescontroleTest {

    private final Adrescontrole streng = new Adrescontrole(instellingen(false));
    private final Adrescontrole thuis = new Adrescontrole(instellingen(true));

    @ParameterizedTest
    @ValueSource(strings = {
        "http://93.184.216.34/in", "ftp://93.184.216.34/in", "https:///in", "geen adres", "https://a:b@93.184.216.34/", "https://93.184.216.34/#x",
        "https://127.0.0.1/", "https://localhost/", "https://[::1]/", "https://10.0.0.8/", "https://172.16.3.4/", "https://192.168.1.1/",
        "https://169.254.169.254/latest", "https://[fe80::1]/", "https://[fd00::1]/", "https://[::ffff:10.0.0.1]/", "https://100.64.0.1/",
        "https://0.0.0.0/", "https://[2002:7f00:1::]/", "https://2130706433/", "https://bestaat-niet.invalid/"
    })
    void gaatNietNaarBinnen(String sink) {
        assertThat(streng.bezwaar(sink)).as(sink).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://93.184.216.34/in", "https://[2606:2800:220:1:248:1893:25c8:1946]/in?x=1"})
    void gaatWelNaarBuiten(String sink) {
        assertThat(streng.bezwaar(sink)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8099/in", "https://localhost/in"})
    void gaatBijEenEersteKeerOokNaarDezeMachine(String sink) {
        assertThat(thuis.bezwaar(sink)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "1.1.1.1", "2001:4860:4860::8888"})
    void houdtHetOpenbareNetNietVoorBinnen(String adres) throws UnknownHostException {
        assertThat(Adrescontrole.binnen(InetAddress.getByName(adres))).isFalse();
    }

    private static Bezorginstellingen instellingen(boolean intern) {
        return new Bezorginstellingen("sleutel", "urn:x", intern, 60, Duration.ofSeconds(30), Duration.ofSeconds(1), Duration.ofSeconds(1),
                Duration.ofMinutes(1), Duration.ofHours(72), 100);
    }
}
