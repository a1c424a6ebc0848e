package nl.schakel.gateway.login;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.schakel.gateway.deur.Fouten;
import nl.schakel.gateway.deur.Paden;
import nl.schakel.gateway.sessie.Inloggen;
import nl.schakel.gateway.sessie.Loginserver;
import nl.schakel.gateway.sessie.SessieContext;
import nl.schakel.gateway.sessie.Sessiesleutel;
import nl.schakel.rest.client.TokenEndpoint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two ways in. A browser has a session and never sees a token (backend for frontend, RFC 10017). A machine of a partner shows a bearer
 * token and has no cookie.
 */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(LoginConfiguration.class);

    private static final String[] API = Paden.API.toArray(String[]::new);
    private static final String[] OPEN = Paden.OPEN.toArray(String[]::new);

    /** The login server did not answer, or not as it should; trying again now does not help. */
    private static final Set<String> ONZE_FOUT = Set.of("invalid_token_response", "server_error", "temporarily_unavailable");

    private static final RequestMatcher MET_TOKEN = verzoek -> {
        String kop = verzoek.getHeader(HttpHeaders.AUTHORIZATION);
        return kop != null && kop.regionMatches(true, 0, "Bearer ", 0, 7);
    };

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, Fouten fouten) {
        return zonderSpringsEigen(http, fouten)
                .securityMatcher(MET_TOKEN)
                .authorizeHttpRequests(paden -> {
                    alleenVanBinnen(paden);
                    paden.requestMatchers(API).authenticated().anyRequest().denyAll();
                })
                .oauth2ResourceServer(o -> o.jwt(j -> {})
                        .authenticationEntryPoint((verzoek, antwoord, e) -> fouten.schrijf(verzoek, antwoord, 401))
                        .accessDeniedHandler((verzoek, antwoord, e) -> fouten.schrijf(verzoek, antwoord, 403)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browsers(
            HttpSecurity http, Fouten fouten, SessieContext sessies, Herkomst herkomst, Onderweg onderweg, Inloggen inloggen, Inlogblad blad,
            OAuth2AuthorizationRequestResolver vraag) {
        return zonderSpringsEigen(http, fouten)
                .securityContext(s -> s.securityContextRepository(sessies))
                .cors(c -> c.configurationSource(LoginConfiguration::openbareBeschrijving))
                .addFilterBefore(herkomst, AuthorizationFilter.class)
                .authorizeHttpRequests(paden -> {
                    alleenVanBinnen(paden);
                    paden.requestMatchers(OPEN).permitAll().requestMatchers(API).authenticated().anyRequest().permitAll();
                })
                .oauth2Login(o -> inloggen(o, vraag, onderweg, inloggen, blad))
                .build();
    }

    private static void inloggen(
            OAuth2LoginConfigurer<HttpSecurity> o, OAuth2AuthorizationRequestResolver vraag, Onderweg onderweg, Inloggen inloggen, Inlogblad blad) {
        OAuth2AuthorizedClientRepository evenVasthouden = new EenVerzoekLang();
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(TokenEndpoint.http());
        o.loginPage("/login")
                .authorizedClientRepository(evenVasthouden)
                .authorizationEndpoint(a -> a.authorizationRequestRepository(onderweg).authorizationRequestResolver(vraag))
                .tokenEndpoint(t -> t.accessTokenResponseClient(tokens))
                .successHandler(new NaInloggen(inloggen, evenVasthouden, onderweg, blad))
                .failureHandler(naMislukking(blad));
    }

    private static AuthenticationFailureHandler naMislukking(Inlogblad blad) {
        return (verzoek, antwoord, e) -> {
            String code = e instanceof OAuth2AuthenticationException o ? o.getError().getErrorCode() : e.getClass().getSimpleName();
            LOG.warn("Inloggen is mislukt: {}", code);
            if (ONZE_FOUT.contains(code) || e instanceof InternalAuthenticationServiceException) {
                blad.loginserverAntwoordtNiet(antwoord);
            } else {
                blad.mislukt(antwoord);
            }
        };
    }

    /** No state in this process, and faults in our own shape. CSRF is {@link Herkomst}'s. */
    private static HttpSecurity zonderSpringsEigen(HttpSecurity http, Fouten fouten) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(x -> x.authenticationEntryPoint((verzoek, antwoord, e) -> fouten.schrijf(verzoek, antwoord, 401))
                        .accessDeniedHandler((verzoek, antwoord, e) -> fouten.schrijf(verzoek, antwoord, 403)));
    }

    private static void alleenVanBinnen(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paden) {
        paden.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD).permitAll();
    }

    /** Our own description of the API; the services answer for theirs. Nothing else is shared with other sites. */
    private static @Nullable CorsConfiguration openbareBeschrijving(HttpServletRequest verzoek) {
        if (!"/gateway/v1/openapi.json".equals(verzoek.getRequestURI())) {
            return null;
        }
        CorsConfiguration iedereen = new CorsConfiguration();
        iedereen.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        iedereen.setAllowedMethods(List.of("GET", "HEAD"));
        return iedereen;
    }

    @Bean
    Onderweg onderweg(
            Loginserver loginserver,
            Clock klok,
            JsonMapper json,
            @Value("${schakel.gateway.client-secret}") String geheim,
            @Value("${schakel.sessie.publiek}") String publiek) {
        return new Onderweg(Sessiesleutel.van("onderweg:" + geheim), loginserver, publiek.startsWith("https:"), klok, json);
    }
}
