package nl.schakel.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff();

    @Test
    void wachtSteedsLangerMaarNooitLangerDanEenHalveMinuut() {
        Duration last = Duration.ZERO;
        for (int i = 0; i < 20; i++) {
            Duration wait = backoff.after(Duration.ofSeconds(1));
            assertThat(wait).isGreaterThanOrEqualTo(last).isLessThanOrEqualTo(Duration.ofSeconds(30));
            last = wait;
        }
        assertThat(last).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void begintOpnieuwNaEenRustigeMinuut() {
        Duration first = backoff.after(Duration.ZERO);
        backoff.after(Duration.ZERO);

        assertThat(backoff.after(Duration.ofMinutes(2))).isEqualTo(first);
    }
}
