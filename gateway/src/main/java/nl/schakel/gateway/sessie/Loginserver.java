package nl.schakel.gateway.sessie;

import java.util.Objects;
import nl.schakel.rest.NietBereikbaar;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The login server as the gateway knows it; asked how it works at the first login and not at start. */
@Component
public class Loginserver {

    private final ClientRegistrationRepository registraties;

    Loginserver(ClientRegistrationRepository registraties) {
        this.registraties = registraties;
    }

    /** @throws NietBereikbaar when it does not answer and never did since the start */
    public ClientRegistration registratie() {
        try {
            return Objects.requireNonNull(registraties.findByRegistrationId("schakel"));
        } catch (IllegalArgumentException | IllegalStateException e) {
            // What Spring Security throws when the discovery document cannot be read
            throw new NietBereikbaar("login", e);
        }
    }
}
