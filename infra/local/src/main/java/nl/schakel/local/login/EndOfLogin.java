package nl.schakel.local.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Somebody logs out: the tokens of that login end with it, the refresh token first of all. */
final class EndOfLogin implements AuthenticationSuccessHandler {

    private final OAuth2AuthorizationService logins;
    private final AuthenticationSuccessHandler backToTheGateway = new OidcLogoutAuthenticationSuccessHandler();

    EndOfLogin(OAuth2AuthorizationService logins) {
        this.logins = logins;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication logout) throws IOException, ServletException {
        String idToken = ((OidcLogoutAuthenticationToken) logout).getIdTokenHint();
        OAuth2Authorization login = logins.findByToken(idToken, new OAuth2TokenType(OidcParameterNames.ID_TOKEN));
        if (login != null) {
            logins.remove(login);
        }
        backToTheGateway.onAuthenticationSuccess(request, response, logout);
    }
}
