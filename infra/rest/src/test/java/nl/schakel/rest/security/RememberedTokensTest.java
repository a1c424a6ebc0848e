package nl.schakel.rest.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {

    private final List<String> checked = new ArrayList<>();

    @Test
    void checksTheSignatureOfATokenOnce() {
        var tokens = tokens(Instant.now().plusSeconds(300));

        Jwt first = tokens.decode("a");
        Jwt again = tokens.decode("a");
        tokens.decode("b");

        assertThat(again).isSameAs(first);
        assertThat(checked).containsExactly("a", "b");
    }

    @Test
    void looksAgainAtOneThatHasExpiredMeanwhile() {
        // Past the minute that clocks may differ
        var tokens = tokens(Instant.now().minus(Duration.ofMinutes(2)));

        tokens.decode("a");
        tokens.decode("a");

        assertThat(checked).containsExactly("a", "a");
    }

    @Test
    void doesNotRememberWhatWasWrong() {
        var tokens = new RememberedTokens(token -> {
            checked.add(token);
            throw new BadJwtException("no");
        });

        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(BadJwtException.class);

        assertThat(checked).containsExactly("a", "a");
    }

    /** The real decoder refuses an expired token; this one does not, so that it shows who looked. */
    private RememberedTokens tokens(Instant expires) {
        return new RememberedTokens(token -> {
            checked.add(token);
            return Jwt.withTokenValue(token)
                    .header("alg", "RS256")
                    .subject("x")
                    .issuedAt(expires.minusSeconds(600))
                    .expiresAt(expires)
                    .build();
        });
    }
}
