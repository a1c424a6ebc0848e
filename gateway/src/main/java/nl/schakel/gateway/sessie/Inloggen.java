package nl.schakel.gateway.sessie;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Objects;
import nl.schakel.rest.security.SubjectReader;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;

/** Makes a session of what the login server said, and ends it. */
@Component
public class Inloggen {

    private final Sessies sessies;
    private final Sessiecookie cookie;
    private final JwtDecoder jwt;

    Inloggen(Sessies sessies, Sessiecookie cookie, JwtDecoder jwt) {
        this.sessies = sessies;
        this.cookie = cookie;
        this.jwt = jwt;
    }

    /** A new secret at every login; an older session of this browser ends, so that it cannot be fixed beforehand. */
    public void begin(HttpServletRequest verzoek, HttpServletResponse antwoord, OAuth2AuthorizedClient client, @Nullable String idToken) {
        cookie.lees(verzoek).flatMap(sessies::vind).ifPresent(sessies::beeindig);
        String access = client.getAccessToken().getTokenValue();
        Instant tot = Objects.requireNonNullElse(client.getAccessToken().getExpiresAt(), Instant.EPOCH);
        String refresh = client.getRefreshToken() == null ? null : client.getRefreshToken().getTokenValue();
        Sessie sessie = sessies.begin(SubjectReader.read(jwt.decode(access)), new Tokens(access, tot, refresh, idToken));
        cookie.zet(antwoord, sessie.sleutel());
    }

    /** Ends the session; returns the id token that the login server wants to see when logging out there too. */
    public @Nullable String eindig(Sessie sessie, HttpServletResponse antwoord) {
        sessies.beeindig(sessie);
        cookie.wis(antwoord);
        return sessie.tokens().id();
    }
}
