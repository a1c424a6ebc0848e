package nl.schakel.gateway.sessie;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import nl.schakel.rest.NietBereikbaar;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** The login server as the gateway knows it; asked how it works at the first login and not at start. */
@Component
public class Loginserver {

    private static final Duration GEDULD = Duration.ofSeconds(5);

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

    /** For questions to the token endpoint; Spring Security's own would wait without end. */
    public static RestClient http() {
        JdkClientHttpRequestFactory http =
                new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(GEDULD).build());
        http.setReadTimeout(GEDULD);
        return RestClient.builder()
                .requestFactory(http)
                .configureMessageConverters(c -> c.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
