package nl.schakel.gateway.routes;

import nl.schakel.gateway.deur.RouteInstellingen;
import org.springframework.boot.http.client.HttpComponentsClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.autoconfigure.ClientHttpRequestFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The connections to the services: as many as the bulkheads let through, and nothing done on the way that was not asked. */
@Configuration(proxyBeanMethods = false)
class VerbindingenConfiguration {

    @Bean
    ClientHttpRequestFactoryBuilderCustomizer<HttpComponentsClientHttpRequestFactoryBuilder> verbindingen(RouteInstellingen instellingen) {
        int samen = instellingen.tegelijk() * instellingen.diensten().size();
        return bouw -> bouw
                .withConnectionManagerCustomizer(c -> c.setMaxConnPerRoute(instellingen.tegelijk()).setMaxConnTotal(samen))
                .withHttpClientCustomizer(c -> c.disableContentCompression()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .disableConnectionState()
                        .disableAutomaticRetries());
    }
}
