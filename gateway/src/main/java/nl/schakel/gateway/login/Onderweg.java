package nl.schakel.gateway.login;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import nl.schakel.gateway.sessie.Loginserver;
import nl.schakel.gateway.sessie.Sessiesleutel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What must be remembered while someone is at the login server: in a sealed cookie, so that the way back may end at another instance,
 * or at this one after a crash. Sealed with a key made of the client secret, which all instances have.
 */
final class Onderweg implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String TERUG = "terug";

    private static final String COOKIE = "SCHAKEL_ONDERWEG";
    private static final String PAD = "/login/oauth2/code";
    private static final Duration HOOGSTENS = Duration.ofMinutes(10);

    private final Sessiesleutel sleutel;
    private final Loginserver loginserver;
    private final boolean tls;
    private final Clock klok;
    private final JsonMapper json;

    Onderweg(Sessiesleutel sleutel, Loginserver loginserver, boolean tls, Clock klok, JsonMapper json) {
        this.sleutel = sleutel;
        this.loginserver = loginserver;
        this.tls = tls;
        this.klok = klok;
        this.json = json;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Inhoud(
            String state, @Nullable String nonce, @Nullable String verifier, @Nullable String redirect, String terug, Instant begonnenOp) {}

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest vraag, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        if (vraag == null) {
            wis(antwoord);
            return;
        }
        var inhoud = new Inhoud(
                Objects.requireNonNull(vraag.getState()),
                vraag.getAttribute(OidcParameterNames.NONCE),
                vraag.getAttribute(PkceParameterNames.CODE_VERIFIER),
                vraag.getRedirectUri(),
                Terug.veilig(vraag.getAttribute(TERUG)),
                klok.instant());
        byte[] gesloten = sleutel.versleutel(json.writeValueAsString(inhoud));
        zet(antwoord, Base64.getUrlEncoder().withoutPadding().encodeToString(gesloten), HOOGSTENS);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest verzoek) {
        return lees(verzoek)
                .filter(i -> i.state.equals(verzoek.getParameter(OAuth2ParameterNames.STATE)))
                .filter(i -> i.begonnenOp.plus(HOOGSTENS).isAfter(klok.instant()))
                .map(this::vraag)
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        var vraag = loadAuthorizationRequest(verzoek);
        wis(antwoord);
        return vraag;
    }

    /** Where this browser wanted to go. */
    String terug(HttpServletRequest verzoek) {
        return Terug.veilig(lees(verzoek).map(Inhoud::terug).orElse(null));
    }

    private OAuth2AuthorizationRequest vraag(Inhoud inhoud) {
        ClientRegistration registratie = loginserver.registratie();
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(registratie.getClientId())
                .authorizationUri(registratie.getProviderDetails().getAuthorizationUri())
                .redirectUri(inhoud.redirect)
                .scopes(registratie.getScopes())
                .state(inhoud.state)
                .attributes(a -> {
                    a.put(OAuth2ParameterNames.REGISTRATION_ID, registratie.getRegistrationId());
                    if (inhoud.nonce != null) {
                        a.put(OidcParameterNames.NONCE, inhoud.nonce);
                    }
                    if (inhoud.verifier != null) {
                        a.put(PkceParameterNames.CODE_VERIFIER, inhoud.verifier);
                    }
                })
                .build();
    }

    private Optional<Inhoud> lees(HttpServletRequest verzoek) {
        Cookie cookie = WebUtils.getCookie(verzoek, COOKIE);
        if (cookie == null || cookie.getValue().isBlank()) {
            return Optional.empty();
        }
        try {
            String open = sleutel.ontsleutel(Base64.getUrlDecoder().decode(cookie.getValue()));
            return Optional.of(json.readValue(open, Inhoud.class));
        } catch (IllegalArgumentException | IllegalStateException | JacksonException e) {
            // Not ours, or sealed with another secret: as good as no cookie
            return Optional.empty();
        }
    }

    private void wis(HttpServletResponse antwoord) {
        zet(antwoord, "", Duration.ZERO);
    }

    private void zet(HttpServletResponse antwoord, String waarde, Duration duur) {
        antwoord.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, waarde).httpOnly(true).secure(tls).sameSite("Lax").path(PAD).maxAge(duur).build().toString());
    }
}
