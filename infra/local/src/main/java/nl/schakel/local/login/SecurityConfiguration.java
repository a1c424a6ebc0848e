package nl.schakel.local.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Who may ask this server what. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http, OAuth2AuthorizationService logins) {
        var browser = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(oidc -> oidc.logoutEndpoint(
                            logout -> logout.logoutResponseHandler(new EndOfLogin(logins))));
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"), browser));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, LoginSettings settings) {
        // Browsers hold the redirects after a form to form-action too: without the gateway's address the login would stop.
        String policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; "
                + "frame-ancestors 'none'; form-action 'self' " + settings.publicUrl();
        return http.authorizeHttpRequests(requests -> requests
                        .requestMatchers("/login", "/huisstijl.css", "/logo.svg", "/letters/*", "/error").permitAll()
                        .anyRequest().authenticated())
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl(settings.publicUrl() + "/"))
                .logout(logout -> logout.logoutSuccessUrl(settings.publicUrl() + "/"))
                .headers(headers -> headers
                        .contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                        .referrerPolicy(Customizer.withDefaults()))
                .build();
    }

    /** People log in with a short name; from there on they are known by their id, which becomes {@code sub}. */
    @Bean
    UserDetailsService people(Identities identities) {
        return login -> identities.personByLogin(login)
                .map(person -> User.withUsername(person.id())
                        .password("{noop}" + identities.wachtwoord())
                        .authorities(person.functie())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("onbekend"));
    }

    @Bean
    RegisteredClientRepository clients(Identities identities, LoginSettings settings) {
        return new InMemoryRegisteredClientRepository(Clients.of(identities, settings));
    }

    @Bean
    OAuth2AuthorizationService logins(LoginSettings settings) throws IOException {
        return new SavedLogins(settings.folder().resolve("logins"), Clock.systemUTC());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(Identities identities) {
        return new Claims(identities);
    }

    @Bean
    AuthorizationServerSettings serverSettings(LoginSettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }

    @Bean
    JWKSource<SecurityContext> keys(LoginSettings settings) throws IOException, ParseException, JOSEException {
        return new ImmutableJWKSet<>(SigningKey.loadOrCreate(settings.folder()));
    }
}
