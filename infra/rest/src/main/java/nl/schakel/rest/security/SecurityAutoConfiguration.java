package nl.schakel.rest.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import nl.schakel.rest.OpenRoutes;
import nl.schakel.rest.problem.Probleem;
import nl.schakel.rest.problem.ProblemWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every path of a service asks for a token, except health, {@code openapi.json} and its own {@link OpenRoutes}. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
        },
        afterName = "nl.schakel.rest.problem.ProblemAutoConfiguration")
class SecurityAutoConfiguration {

    private static final String OPENAPI = "/*/v1/openapi.json";

    /** Asks the login server at the first token, not at start: a service may start before it. */
    @Bean
    @ConditionalOnMissingBean(JwtDecoder.class)
    JwtDecoder jwtDecoder(
            @Value("${schakel.login.issuer}") String issuer, @Value("${schakel.login.audience}") String audience) {
        return new RememberedTokens(new SupplierJwtDecoder(() -> LoginServerKeys.decoder(issuer, audience)));
    }

    /** As shipped, each step of the filter chain is an observation of its own: much of a small request's work, and nobody reads it. */
    @Bean
    SecurityObservationSettings observeNoSteps() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @ConditionalOnMissingBean(SecurityFilterChain.class)
    SecurityFilterChain serviceSecurity(HttpSecurity http, ObjectProvider<OpenRoutes> open, ProblemWriter problems) {
        String[] openPaths = open.stream()
                .flatMap(routes -> routes.patterns().stream())
                .toArray(String[]::new);
        AuthenticationEntryPoint notLoggedIn = (request, response, e) -> {
            response.setHeader("WWW-Authenticate", "Bearer");
            problems.write(request, response, Probleem.van(401));
        };
        AccessDeniedHandler denied = (request, response, e) -> problems.write(request, response, Probleem.van(403));
        return http.csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .cors(c -> c.configurationSource(publicDocument()))
                .authorizeHttpRequests(paths -> protect(paths, openPaths))
                .oauth2ResourceServer(o -> o.jwt(j -> j.jwtAuthenticationConverter(authorities()))
                        .authenticationEntryPoint(notLoggedIn)
                        .accessDeniedHandler(denied))
                .exceptionHandling(x -> x.authenticationEntryPoint(notLoggedIn).accessDeniedHandler(denied))
                .build();
    }

    private static void protect(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths,
            String[] open) {
        paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll();
        paths.requestMatchers("/actuator/**", OPENAPI).permitAll();
        paths.requestMatchers(open).permitAll();
        paths.anyRequest().authenticated();
    }

    @Bean
    WebMvcConfigurer schakelSubject() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new SubjectArgument());
            }
        };
    }

    private static JwtAuthenticationConverter authorities() {
        JwtGrantedAuthoritiesConverter roles = new JwtGrantedAuthoritiesConverter();
        roles.setAuthoritiesClaimName("rollen");
        roles.setAuthorityPrefix("ROLE_");
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(roles);
        return converter;
    }

    /** Any site may read the description of the API; nothing else is shared across origins. */
    private static UrlBasedCorsConfigurationSource publicDocument() {
        CorsConfiguration anyone = new CorsConfiguration();
        anyone.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        anyone.setAllowedMethods(List.of("GET", "HEAD"));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration(OPENAPI, anyone);
        return source;
    }
}
