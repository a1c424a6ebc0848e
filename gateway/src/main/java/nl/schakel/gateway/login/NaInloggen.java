package nl.schakel.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import nl.schakel.gateway.sessie.Inloggen;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Back from the login server: a session of our own, and on to where one wanted to go. */
@Component
class NaInloggen implements AuthenticationSuccessHandler {

    private final Inloggen inloggen;
    private final OAuth2AuthorizedClientRepository clients;

    NaInloggen(Inloggen inloggen, OAuth2AuthorizedClientRepository clients) {
        this.inloggen = inloggen;
        this.clients = clients;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest verzoek, HttpServletResponse antwoord, Authentication wie) throws IOException {
        var token = (OAuth2AuthenticationToken) wie;
        OAuth2AuthorizedClient client = clients.loadAuthorizedClient(token.getAuthorizedClientRegistrationId(), wie, verzoek);
        String idToken = token.getPrincipal() instanceof OidcUser oidc ? oidc.getIdToken().getTokenValue() : null;
        inloggen.begin(verzoek, antwoord, client, idToken);
        String naar = "/";
        HttpSession tijdelijk = verzoek.getSession(false);
        if (tijdelijk != null) {
            naar = Terug.uit(tijdelijk);
            tijdelijk.invalidate();
        }
        antwoord.sendRedirect(naar);
    }
}
