package nl.schakel.gateway.login;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import nl.schakel.gateway.sessie.Ingelogd;
import nl.schakel.gateway.sessie.Inloggen;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
class LoginController {

    private final Inloggen inloggen;
    private final ClientRegistrationRepository registraties;
    private final String publiek;

    LoginController(Inloggen inloggen, ClientRegistrationRepository registraties, @Value("${schakel.sessie.publiek}") String publiek) {
        this.inloggen = inloggen;
        this.registraties = registraties;
        this.publiek = publiek;
    }

    record AfmeldingWeergave(String naar) {}

    /** For a browser, not for a program: starts the login and comes back at {@code terug}. */
    @Hidden
    @GetMapping("/login")
    void login(@RequestParam(required = false) @Nullable String terug, HttpServletRequest verzoek, HttpServletResponse antwoord)
            throws IOException {
        if (Ingelogd.nu().isPresent()) {
            antwoord.sendRedirect(Terug.veilig(terug));
            return;
        }
        Terug.bewaar(verzoek.getSession(), terug);
        antwoord.sendRedirect("/oauth2/authorization/schakel");
    }

    @PostMapping("/gateway/v1/afmeldingen")
    @Operation(operationId = "afmelden", summary = "Uitloggen; zegt waar de browser heen moet om ook bij de loginserver uit te loggen")
    AfmeldingWeergave meldAf(HttpServletResponse antwoord) {
        var sessie = Ingelogd.nu().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("geen sessie"));
        return new AfmeldingWeergave(afsluiting(inloggen.eindig(sessie, antwoord)));
    }

    private String afsluiting(@Nullable String idToken) {
        var registratie = Objects.requireNonNull(registraties.findByRegistrationId("schakel"));
        Object eind = registratie.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        if (eind == null || idToken == null) {
            return publiek + "/uitgelogd";
        }
        return UriComponentsBuilder.fromUriString(eind.toString()).queryParam("id_token_hint", idToken)
                .queryParam("post_logout_redirect_uri", publiek + "/").build().encode().toUriString();
    }
}
