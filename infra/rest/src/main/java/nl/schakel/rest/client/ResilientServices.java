package nl.schakel.rest.client;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import nl.schakel.rest.Dienstclient;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** See {@link Dienstclient}. */
final class ResilientServices implements Dienstclient {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final RestClient.Builder builder;
    private final CircuitBreakerRegistry breakers;
    private final ServiceToken token;

    ResilientServices(RestClient.Builder builder, CircuitBreakerRegistry breakers, ServiceToken token) {
        this.builder = builder;
        this.breakers = breakers;
        this.token = token;
    }

    @Override
    public RestClient naar(String dienst, String basis) {
        JdkClientHttpRequestFactory http = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        http.setReadTimeout(ANSWER);
        return builder.clone()
                .baseUrl(basis)
                .requestFactory(http)
                .requestInterceptor(new BreakerInterceptor(dienst, breakers.circuitBreaker(dienst), token))
                .build();
    }
}
