package nl.schakel.gateway.sessie;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import nl.schakel.rest.NietBereikbaar;
import nl.schakel.rest.client.TokenEndpoint;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;

/**
 * The access token that goes along to a service, renewed shortly before it ends. A refresh token may be good for one use only, so the
 * requests of one session wait for each other; when another instance was first, its token is used.
 */
@Component
public class Toegangstoken {

    private static final Duration MARGE = Duration.ofSeconds(20);

    private final Sessies sessies;
    private final Loginserver loginserver;
    private final Clock klok;
    private final RestClientRefreshTokenTokenResponseClient vernieuwer = new RestClientRefreshTokenTokenResponseClient();
    private final Lock[] sloten = new Lock[64];

    Toegangstoken(Sessies sessies, Loginserver loginserver, Clock klok) {
        this.sessies = sessies;
        this.loginserver = loginserver;
        vernieuwer.setRestClient(TokenEndpoint.http());
        this.klok = klok;
        for (int i = 0; i < sloten.length; i++) {
            sloten[i] = new ReentrantLock();
        }
    }

    /** Empty when the login server no longer gives one: the session is over. */
    public Optional<String> van(Sessie sessie) {
        return Optional.of(sessie.tokens()).filter(this::goed).or(() -> vernieuw(sessie)).map(Tokens::access);
    }

    private Optional<Tokens> vernieuw(Sessie sessie) {
        Lock slot = sloten[Math.floorMod(sessie.id().hashCode(), sloten.length)];
        slot.lock();
        try {
            Optional<Tokens> nu = sessies.tokens(sessie);
            if (nu.isEmpty() || goed(nu.get())) {
                return nu;
            }
            return vraag(sessie, nu.get());
        } finally {
            slot.unlock();
        }
    }

    private Optional<Tokens> vraag(Sessie sessie, Tokens oud) {
        if (oud.refresh() == null) {
            return Optional.empty();
        }
        try {
            Tokens nieuw = tokens(vernieuwer.getTokenResponse(verzoek(oud, oud.refresh())), oud);
            sessies.bewaar(sessie, nieuw);
            return Optional.of(nieuw);
        } catch (OAuth2AuthorizationException e) {
            if (!"invalid_grant".equals(e.getError().getErrorCode())) {
                throw new NietBereikbaar("login", e);
            }
            return sessies.tokens(sessie).filter(this::goed);
        }
    }

    private OAuth2RefreshTokenGrantRequest verzoek(Tokens oud, String refresh) {
        Instant toen = oud.accessTot().minusSeconds(1);
        var access = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, oud.access(), toen, oud.accessTot());
        return new OAuth2RefreshTokenGrantRequest(loginserver.registratie(), access, new OAuth2RefreshToken(refresh, toen));
    }

    private static Tokens tokens(OAuth2AccessTokenResponse antwoord, Tokens oud) {
        var refresh = antwoord.getRefreshToken();
        Object id = antwoord.getAdditionalParameters().get("id_token");
        return new Tokens(antwoord.getAccessToken().getTokenValue(),
                Objects.requireNonNullElse(antwoord.getAccessToken().getExpiresAt(), Instant.EPOCH),
                refresh == null ? oud.refresh() : refresh.getTokenValue(), id instanceof String tekst ? tekst : oud.id());
    }

    private boolean goed(Tokens tokens) {
        return klok.instant().plus(MARGE).isBefore(tokens.accessTot());
    }
}
