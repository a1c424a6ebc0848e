package nl.schakel.gateway.routes;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Clock;
import java.time.Duration;
import nl.schakel.gateway.deur.Fouten;
import nl.schakel.gateway.deur.RouteInstellingen;
import nl.schakel.gateway.sessie.Toegangstoken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** One route per service: {@code /<dienst>/v1/**} goes to it unchanged. */
@Configuration(proxyBeanMethods = false)
class RoutesConfiguration {

    @Bean
    RouterFunction<ServerResponse> routes(RouteInstellingen instellingen, Toegangstoken tokens, Fouten fouten,
            CircuitBreakerRegistry breakers, BulkheadRegistry schotten) {
        RouterFunctions.Builder alle = RouterFunctions.route();
        instellingen.diensten().forEach((dienst, adres) -> {
            var weerstand = new Weerstand(breakers.circuitBreaker(dienst), schotten.bulkhead(dienst), fouten);
            alle.add(route(dienst).route(path("/" + dienst + "/v1/**"), http())
                    .filter(weerstand).filter(new Doorgifte(tokens, fouten)).before(uri(adres)).build());
        });
        return alle.build();
    }

    /** Opens when half of the last calls failed; a refusal of the service (4xx) is no failure. */
    @Bean
    CircuitBreakerRegistry breakers(RouteInstellingen instellingen, Clock klok) {
        return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(20).minimumNumberOfCalls(10).failureRateThreshold(50)
                .clock(klok).waitDurationInOpenState(instellingen.opNieuwNa()).permittedNumberOfCallsInHalfOpenState(3).build());
    }

    @Bean
    BulkheadRegistry schotten(RouteInstellingen instellingen) {
        return BulkheadRegistry.of(
                BulkheadConfig.custom().maxConcurrentCalls(instellingen.tegelijk()).maxWaitDuration(Duration.ZERO).build());
    }
}
