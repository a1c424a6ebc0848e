package nl.schakel.gateway.abonnement.bezorging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.schakel.gateway.abonnement.model.Instellingen.Beveiliging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OndertekeningTest {

    /** The example that the libraries of Standard Webhooks are tested with. */
    @Test
    void tekentZoalsStandardWebhooksHetVraagt() {
        String handtekening = Ondertekening.handtekening(
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1614265330),
                "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8));

        assertThat(handtekening).isEqualTo("g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_kort", "whsec_%%%", ""})
    void weigertEenZwakGeheim(String geheim) {
        assertThat(Ondertekening.bezwaar(Beveiliging.HMAC, geheim)).isPresent();
    }

    @Test
    void weigertEenTokenDatGeenTokenIs() {
        assertThat(Ondertekening.bezwaar(Beveiliging.BEARER, "abc")).isPresent();
        assertThat(Ondertekening.bezwaar(Beveiliging.BEARER, "abcdefghijklmnop\r\nX: y")).isPresent();
        assertThat(Ondertekening.bezwaar(Beveiliging.BEARER, "abcdefghijklmnop")).isEmpty();
    }
}
