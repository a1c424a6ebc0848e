package nl.schakel.local.login;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.AUTHORIZATION_CODE;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.REFRESH_TOKEN;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_POST;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The programs that may ask for tokens: the gateway for people, the services and partner systems for themselves. */
final class Clients {

    private static final String GATEWAY = "gateway";
    private static final Duration ACCESS_TOKEN = Duration.ofMinutes(5);
    /** Each use gives a new one, so this is how long somebody may be idle. */
    private static final Duration IDLE = Duration.ofMinutes(30);

    private Clients() {}

    static List<RegisteredClient> of(Identities identities, LoginSettings settings) {
        var clients = new ArrayList<RegisteredClient>();
        clients.add(gateway(settings));
        identities.programmas().forEach(program -> clients.add(program(program)));
        return clients;
    }

    private static RegisteredClient gateway(LoginSettings settings) {
        return confidential(GATEWAY)
                .authorizationGrantType(AUTHORIZATION_CODE)
                .authorizationGrantType(REFRESH_TOKEN)
                .redirectUri(settings.publicUrl() + "/login/oauth2/code/schakel")
                .postLogoutRedirectUri(settings.publicUrl() + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(ACCESS_TOKEN)
                        .refreshTokenTimeToLive(IDLE)
                        .reuseRefreshTokens(false)
                        .build())
                .build();
    }

    private static RegisteredClient program(Identities.Program program) {
        return confidential(program.id())
                .authorizationGrantType(CLIENT_CREDENTIALS)
                .scope(program.bereik())
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(ACCESS_TOKEN).build())
                .build();
    }

    /** As with the people of the demo, the secret is no secret: on this machine each program's is its own name. */
    private static RegisteredClient.Builder confidential(String id) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret("{noop}" + id)
                .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(CLIENT_SECRET_POST);
    }
}
