package nl.schakel.rest.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/**
 * Remembers for a minute which tokens were good: a page sends the same one in a row of requests, and its signature stays what it is.
 * Whether it has not expired is looked at every time. A key that the login server takes back is so believed a minute longer.
 */
final class RememberedTokens implements JwtDecoder {

    private static final Duration KEPT = Duration.ofMinutes(1);
    /** Of some 4 kB each. */
    private static final int MOST = 1_000;

    private final JwtDecoder decoder;
    private final JwtTimestampValidator time = new JwtTimestampValidator();
    private final Cache<String, Jwt> good = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    RememberedTokens(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = good.getIfPresent(token);
        if (known != null && !time.validate(known).hasErrors()) {
            return known;
        }
        Jwt checked = decoder.decode(token);
        good.put(token, checked);
        return checked;
    }
}
