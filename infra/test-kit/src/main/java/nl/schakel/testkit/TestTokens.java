package nl.schakel.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Signs access tokens like the login server's, with a key that lives as long as the test run. */
public final class TestTokens {

    private static final RSAKey KEY = key();

    private TestTokens() {}

    /** A service of ours that calls another. */
    public static String dienst(String clientId) {
        return token(clientId, Map.of("client_id", clientId, "rollen", List.of("dienst")));
    }

    /** The system of a partner organisation. */
    public static String partnersysteem(String clientId) {
        return token(clientId, Map.of("client_id", clientId, "rollen", List.of("partnersysteem")));
    }

    /** Any token that is valid for an hour. */
    public static String token(String subject, Map<String, Object> claims) {
        return token(subject, claims, "schakel", Duration.ofHours(1));
    }

    /** A token for another audience, or one that is over (a negative time). */
    public static String token(String subject, Map<String, Object> claims, String audience, Duration validFor) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .issuer("http://localhost/test")
                .subject(subject)
                .audience(audience)
                .issueTime(Date.from(now.minusSeconds(60)))
                .expirationTime(Date.from(now.plus(validFor)));
        claims.forEach(set::claim);
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(), set.build());
        try {
            jwt.sign(new RSASSASigner(KEY));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    /** Accepts what this class signs, and checks the time and the audience like a service does. */
    public static JwtDecoder decoder() {
        try {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(),
                    new JwtClaimValidator<List<String>>("aud", aud -> aud != null && aud.contains("schakel"))));
            return decoder;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
