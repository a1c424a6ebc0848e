package nl.schakel.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import nl.schakel.gateway.sessie.Inloggen;
import nl.schakel.rest.NietBereikbaar;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Back from the login server: a session of our own, and on to where one wanted to go. */
final class NaInloggen implements AuthenticationSuccessHandler {

    private final Inloggen inloggen;
    private final OAuth2AuthorizedClientRepository clients;
    private final Onderweg onderweg;
    private final Inlogblad blad;

    NaInloggen(Inloggen inloggen, OAuth2AuthorizedClientRepository clients, Onderweg onderweg, Inlogblad blad) {
        this.inloggen = inloggen;
        this.clients = clients;
        this.onderweg = onderweg;
        this.blad = blad;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest verzoek, HttpServletResponse antwoord, Authentication wie) throws IOException {
        var token = (OAuth2AuthenticationToken) wie;
        OAuth2AuthorizedClient client =
                Objects.requireNonNull(clients.loadAuthorizedClient(token.getAuthorizedClientRegistrationId(), wie, verzoek));
        String idToken = token.getPrincipal() instanceof OidcUser oidc ? oidc.getIdToken().getTokenValue() : null;
        try {
            inloggen.begin(verzoek, antwoord, client, idToken);
        } catch (NietBereikbaar e) {
            blad.loginserverAntwoordtNiet(antwoord);
            return;
        }
        antwoord.sendRedirect(onderweg.terug(verzoek));
    }
}
