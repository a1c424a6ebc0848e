package nl.schakel.gateway.sessie;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import nl.schakel.rest.NietBereikbaar;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The login server as the gateway knows it; asked how it works at the first login and not at start. */
@Component
public class Loginserver {

    private static final Duration GEDULD = Duration.ofSeconds(2);

    private final ClientRegistrationRepository registraties;
    private final RestClient http;

    Loginserver(ClientRegistrationRepository registraties) {
        this.registraties = registraties;
        var verzoeken = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(GEDULD).build());
        verzoeken.setReadTimeout(GEDULD);
        this.http = RestClient.builder().requestFactory(verzoeken).build();
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

    /**
     * Before somebody is sent there: a browser that finds nobody shows a page of its own, from which nobody becomes wiser.
     *
     * @throws NietBereikbaar when it does not answer now
     */
    public void eisAntwoord() {
        String sleutels = Objects.requireNonNull(registratie().getProviderDetails().getJwkSetUri());
        try {
            http.get().uri(sleutels).retrieve().toBodilessEntity();
        } catch (RestClientException e) {
            throw new NietBereikbaar("login", e);
        }
    }
}
