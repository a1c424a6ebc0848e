package nl.schakel.local.login;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Puts into a token who someone is: name, organisation, function. What someone is in a case is never in a token. */
final class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final String AUDIENCE = "schakel";
    /** OIDC NLGov: an ID token lives five minutes at most. */
    private static final Duration ID_TOKEN = Duration.ofMinutes(5);

    private final Identities identities;

    Claims(Identities identities) {
        this.identities = identities;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        JwtClaimsSet.Builder claims = context.getClaims();
        String clientId = context.getRegisteredClient().getClientId();
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            claims.audience(List.of(AUDIENCE, clientId)).claim("client_id", clientId);
        } else if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
            claims.claims(all -> all.put("exp", ((Instant) all.get("iat")).plus(ID_TOKEN)));
        }
        if (!OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            return; // The ID token comes back in the address of the logout: it may not say who somebody is
        }
        String subject = context.getPrincipal().getName();
        identities.personById(subject).ifPresent(person -> describe(person, claims));
        identities.program(subject).ifPresent(program -> {
            claims.claim("rollen", List.of(program.rol()));
            identities.organisationOf(program).ifPresent(organisation -> claims.claim("organisatie", claim(organisation)));
        });
    }

    private void describe(Identities.Person person, JwtClaimsSet.Builder claims) {
        claims.claim("naam", person.naam()).claim("rollen", List.of(person.functie()));
        identities.organisationOf(person).ifPresent(organisation -> claims.claim("organisatie", claim(organisation)));
    }

    private static Map<String, String> claim(Identities.Organisation organisation) {
        return Map.of("id", organisation.id(), "naam", organisation.naam());
    }
}
