package nl.schakel.rest.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;

/** The token with which this service calls another; fetched at the first call and renewed shortly before it ends. */
final class ServiceToken {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final String issuer;
    private final String clientId;
    private final String secret;
    private final Clock clock;
    private final RestClientClientCredentialsTokenResponseClient tokens;
    private final ReentrantLock fetching = new ReentrantLock();
    private @Nullable ClientRegistration registration;
    private volatile @Nullable OAuth2AccessToken current;

    ServiceToken(
            String issuer,
            String clientId,
            String secret,
            Clock clock,
            RestClientClientCredentialsTokenResponseClient tokens) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.secret = secret;
        this.clock = clock;
        this.tokens = tokens;
    }

    String value() {
        OAuth2AccessToken token = current;
        return token != null && lasts(token) ? token.getTokenValue() : renew();
    }

    /** After a 401: the other does not accept the token any more, for instance because the keys were changed. */
    void forget() {
        current = null;
    }

    private String renew() {
        fetching.lock();
        try {
            OAuth2AccessToken token = current;
            if (token == null || !lasts(token)) {
                token = tokens.getTokenResponse(new OAuth2ClientCredentialsGrantRequest(registration()))
                        .getAccessToken();
                current = token;
            }
            return token.getTokenValue();
        } finally {
            fetching.unlock();
        }
    }

    private ClientRegistration registration() {
        if (registration == null) {
            registration = ClientRegistrations.fromIssuerLocation(issuer)
                    .registrationId(clientId)
                    .clientId(clientId)
                    .clientSecret(secret)
                    .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                    .scope("dienst")
                    .build();
        }
        return registration;
    }

    private boolean lasts(OAuth2AccessToken token) {
        Instant end = token.getExpiresAt();
        return end != null && clock.instant().plus(MARGIN).isBefore(end);
    }
}
