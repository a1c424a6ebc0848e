package nl.schakel.gateway.login;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.schakel.gateway.sessie.Ingelogd;
import nl.schakel.gateway.sessie.Inloggen;
import nl.schakel.gateway.sessie.Loginserver;
import nl.schakel.rest.NietBereikbaar;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
class LoginController {

    private final Inloggen inloggen;
    private final Loginserver loginserver;
    private final Inlogblad blad;
    private final String publiek;

    LoginController(Inloggen inloggen, Loginserver loginserver, Inlogblad blad, @Value("${schakel.sessie.publiek}") String publiek) {
        this.inloggen = inloggen;
        this.loginserver = loginserver;
        this.blad = blad;
        this.publiek = publiek;
    }

    record AfmeldingWeergave(String naar) {}

    /** For a browser, not for a program: starts the login and comes back at {@code terug}. */
    @Hidden
    @GetMapping("/login")
    void login(@RequestParam(required = false) @Nullable String terug, HttpServletResponse antwoord)
            throws IOException {
        if (Ingelogd.nu().isPresent()) {
            antwoord.sendRedirect(Terug.veilig(terug));
            return;
        }
        try {
            loginserver.eisAntwoord();
        } catch (NietBereikbaar e) {
            blad.loginserverAntwoordtNiet(antwoord);
            return;
        }
        antwoord.sendRedirect(UriComponentsBuilder.fromPath("/oauth2/authorization/schakel")
                .queryParam(Onderweg.TERUG, Terug.veilig(terug)).encode().toUriString());
    }

    @PostMapping("/gateway/v1/afmeldingen")
    @Operation(operationId = "afmelden", summary = "Uitloggen; zegt waar de browser heen moet om ook bij de loginserver uit te loggen")
    AfmeldingWeergave meldAf(HttpServletResponse antwoord) {
        var sessie = Ingelogd.nu().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("geen sessie"));
        return new AfmeldingWeergave(afsluiting(inloggen.eindig(sessie, antwoord)));
    }

    private String afsluiting(@Nullable String idToken) {
        Object eind;
        try {
            eind = loginserver.registratie().getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        } catch (NietBereikbaar e) {
            eind = null;
        }
        if (eind == null || idToken == null) {
            return publiek + "/";
        }
        return UriComponentsBuilder.fromUriString(eind.toString()).queryParam("id_token_hint", idToken)
                .queryParam("post_logout_redirect_uri", publiek + "/").build().encode().toUriString();
    }
}
