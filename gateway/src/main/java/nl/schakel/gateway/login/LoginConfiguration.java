package nl.schakel.gateway.login;

import jakarta.servlet.DispatcherType;
import nl.schakel.gateway.deur.Fouten;
import nl.schakel.gateway.sessie.SessieContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Two ways in. A browser has a session and never sees a token (backend for frontend, RFC 10017). A machine of a partner shows a bearer
 * token and has no cookie.
 */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(LoginConfiguration.class);

    static final String[] API = {"/gateway/v1/**", "/gezinsplan/v1/**", "/maatwerktafel/v1/**", "/procesevaluatie/v1/**"};
    private static final String[] OPEN = {"/*/v1/openapi.json", "/procesevaluatie/v1/uitnodigingen/**"};

    private static final RequestMatcher MET_TOKEN = verzoek -> {
        String kop = verzoek.getHeader(HttpHeaders.AUTHORIZATION);
        return kop != null && kop.startsWith("Bearer ");
    };

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, Fouten fouten) throws Exception {
        return http.securityMatcher(MET_TOKEN)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(r -> r.requestMatchers(API).authenticated().anyRequest().denyAll())
                .oauth2ResourceServer(o -> o.jwt(j -> {})
                        .authenticationEntryPoint((verzoek, antwoord, e) -> fouten.schrijf(verzoek, antwoord, 401))
                        .accessDeniedHandler((verzoek, antwoord, e) -> fouten.schrijf(verzoek, antwoord, 403)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browsers(HttpSecurity http, SessieContext sessies, NaInloggen naInloggen, Herkomst herkomst, Fouten fouten,
            ClientRegistrationRepository registraties) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .securityContext(s -> s.securityContextRepository(sessies))
                .addFilterBefore(herkomst, AuthorizationFilter.class)
                .authorizeHttpRequests(r -> r.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll()
                        .requestMatchers(OPEN).permitAll()
                        .requestMatchers(API).authenticated()
                        .anyRequest().permitAll())
                .oauth2Login(o -> o.loginPage("/login")
                        .authorizationEndpoint(a -> a.authorizationRequestResolver(metPkce(registraties)))
                        .successHandler(naInloggen)
                        .failureHandler((verzoek, antwoord, e) -> {
                            LOG.warn("Inloggen is mislukt: {}", e.getMessage());
                            antwoord.sendRedirect("/uitgelogd?reden=mislukt");
                        }))
                .exceptionHandling(x -> x.authenticationEntryPoint((verzoek, antwoord, e) -> fouten.schrijf(verzoek, antwoord, 401))
                        .accessDeniedHandler((verzoek, antwoord, e) -> fouten.schrijf(verzoek, antwoord, 403)))
                .build();
    }

    private static DefaultOAuth2AuthorizationRequestResolver metPkce(ClientRegistrationRepository registraties) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(
                registraties, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    /** Asks the login server how it works at the first login, not at start: the gateway may be there before it. */
    @Bean
    ClientRegistrationRepository registraties(@Value("${schakel.login.issuer}") String issuer,
            @Value("${schakel.gateway.client-secret}") String geheim, @Value("${schakel.sessie.publiek}") String publiek) {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(registratie(issuer, geheim, publiek)));
    }

    private static ClientRegistration registratie(String issuer, String geheim, String publiek) {
        return ClientRegistrations.fromIssuerLocation(issuer).registrationId("schakel")
                .clientId("gateway").clientSecret(geheim).scope("openid", "profile")
                .userNameAttributeName("sub").userInfoUri(null)
                .redirectUri(publiek + "/login/oauth2/code/schakel").build();
    }

    /** Between the redirect and the way back only; after that the tokens live in the session. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }
}
