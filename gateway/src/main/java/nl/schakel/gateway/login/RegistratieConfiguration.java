package nl.schakel.gateway.login;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The gateway as a client of the login server. */
@Configuration(proxyBeanMethods = false)
class RegistratieConfiguration {

    /** Asks the login server how it works at the first login, not at start: the gateway may be there before it. */
    @Bean
    ClientRegistrationRepository registraties(
            @Value("${schakel.login.issuer}") String issuer,
            @Value("${schakel.gateway.client-secret}") String geheim,
            @Value("${schakel.sessie.publiek}") String publiek) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registratie(issuer, geheim, publiek)));
    }

    private static ClientRegistration registratie(String issuer, String geheim, String publiek) {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId("schakel")
                .clientId("gateway")
                .clientSecret(geheim)
                .scope("openid", "profile")
                .userNameAttributeName("sub")
                .userInfoUri(null)
                .redirectUri(publiek + "/login/oauth2/code/schakel")
                .build();
    }

    /** With PKCE, also for this client that has a secret (OIDC NLGov), and with the place to come back to. */
    @Bean
    OAuth2AuthorizationRequestResolver vraagMetPkce(ClientRegistrationRepository registraties) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(
                registraties, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce().andThen(RegistratieConfiguration::metTerug));
        return resolver;
    }

    private static void metTerug(OAuth2AuthorizationRequest.Builder vraag) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes verzoek) {
            String terug = verzoek.getRequest().getParameter(Onderweg.TERUG);
            vraag.attributes(a -> a.put(Onderweg.TERUG, Terug.veilig(terug)));
        }
    }
}
