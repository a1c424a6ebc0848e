package nl.schakel.rest.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;

/**
 * Checks tokens with the keys of the login server. Written beside Spring Boot's own decoder because that one stops
 * accepting tokens five minutes after the login server went away; here the keys once read stay good for a day.
 */
final class LoginServerKeys {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration KEEP_WHEN_AWAY = Duration.ofHours(24);

    private LoginServerKeys() {}

    static JwtDecoder decoder(String issuer, String audience) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(source(issuer)).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer),
                new JwtClaimValidator<List<String>>("aud", aud -> aud != null && aud.contains(audience))));
        return decoder;
    }

    private static JWKSource<SecurityContext> source(String issuer) {
        try {
            return JWKSourceBuilder.create(URI.create(jwksUri(issuer)).toURL())
                    .retrying(true)
                    .outageTolerant(KEEP_WHEN_AWAY.toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new JwtDecoderInitializationException("Het adres van de sleutels is geen URL", e);
        }
    }

    private static String jwksUri(String issuer) {
        JdkClientHttpRequestFactory http = new JdkClientHttpRequestFactory();
        http.setReadTimeout(LIMIT);
        Map<String, Object> metadata = RestClient.builder()
                .requestFactory(http)
                .build()
                .get()
                .uri(issuer + "/.well-known/openid-configuration")
                .retrieve()
                .body(new ParameterizedTypeReference<>() {});
        if (metadata == null || !issuer.equals(metadata.get("issuer")) || !(metadata.get("jwks_uri") instanceof String uri)) {
            throw new IllegalStateException("De loginserver op " + issuer + " beschrijft zichzelf niet als " + issuer);
        }
        return uri;
    }
}
