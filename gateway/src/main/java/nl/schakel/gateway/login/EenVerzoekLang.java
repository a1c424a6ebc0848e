package nl.schakel.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Spring Security hands the tokens over here, and {@link NaInloggen} takes them in the same request. Nothing stays behind. */
final class EenVerzoekLang implements OAuth2AuthorizedClientRepository {

    private static final String SLEUTEL = EenVerzoekLang.class.getName();

    @Override
    @SuppressWarnings("unchecked")
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registratie, @Nullable Authentication wie, HttpServletRequest verzoek) {
        return (T) verzoek.getAttribute(SLEUTEL);
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client, Authentication wie, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        verzoek.setAttribute(SLEUTEL, client);
    }

    @Override
    public void removeAuthorizedClient(
            String registratie, @Nullable Authentication wie, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        verzoek.removeAttribute(SLEUTEL);
    }
}
