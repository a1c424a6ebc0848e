package nl.schakel.rest.client;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Clock;
import java.time.Duration;
import nl.schakel.rest.Dienstclient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.web.client.RestClient;

/** The client for other services. */
@AutoConfiguration(
        afterName = "org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration",
        beforeName = "org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JAutoConfiguration")
class ClientAutoConfiguration {

    /** Half of the last twenty calls failed: leave the other alone for ten seconds, then try with three calls. */
    @Bean
    @ConditionalOnMissingBean
    CircuitBreakerRegistry circuitBreakerRegistry() {
        return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .waitDurationInOpenState(Duration.ofSeconds(10))
                .permittedNumberOfCallsInHalfOpenState(3)
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .build());
    }

    @Bean
    @ConditionalOnMissingBean
    Dienstclient dienstclient(
            ObjectProvider<RestClient.Builder> builder,
            CircuitBreakerRegistry breakers,
            ObjectProvider<Clock> clock,
            @Value("${schakel.login.issuer}") String issuer,
            @Value("${schakel.login.client-id}") String clientId,
            @Value("${schakel.login.client-secret}") String secret) {
        RestClientClientCredentialsTokenResponseClient tokens = new RestClientClientCredentialsTokenResponseClient();
        tokens.setRestClient(TokenEndpoint.http());
        ServiceToken token =
                new ServiceToken(issuer, clientId, secret, clock.getIfAvailable(Clock::systemUTC), tokens);
        return new ResilientServices(builder.getIfAvailable(RestClient::builder), breakers, token);
    }
}
