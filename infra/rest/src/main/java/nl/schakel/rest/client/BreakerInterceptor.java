package nl.schakel.rest.client;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import nl.schakel.rest.NietBereikbaar;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.RestClientException;

/** Adds the token and watches how the other service does; when it fails often, it is left alone for a while. */
final class BreakerInterceptor implements ClientHttpRequestInterceptor {

    private final String dienst;
    private final CircuitBreaker breaker;
    private final ServiceToken token;

    BreakerInterceptor(String dienst, CircuitBreaker breaker, ServiceToken token) {
        this.dienst = dienst;
        this.breaker = breaker;
        this.token = token;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
        request.getHeaders().setBearerAuth(token());
        if (!breaker.tryAcquirePermission()) {
            throw new NietBereikbaar(dienst);
        }
        long start = breaker.getCurrentTimestamp();
        try {
            ClientHttpResponse answer = execution.execute(request, body);
            return judge(answer, start);
        } catch (IOException e) {
            breaker.onError(passed(start), breaker.getTimestampUnit(), e);
            throw new NietBereikbaar(dienst, e);
        }
    }

    private ClientHttpResponse judge(ClientHttpResponse answer, long start) throws IOException {
        if (answer.getStatusCode().is5xxServerError()) {
            answer.close();
            throw new IOException("antwoord " + answer.getStatusCode().value());
        }
        breaker.onSuccess(passed(start), breaker.getTimestampUnit());
        if (answer.getStatusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            token.forget();
        }
        return answer;
    }

    private String token() {
        try {
            return token.value();
        } catch (OAuth2AuthorizationException | RestClientException | IllegalArgumentException e) {
            // IllegalArgumentException is what discovery of the login server throws when that does not answer
            throw new NietBereikbaar("login", e);
        }
    }

    private long passed(long start) {
        return breaker.getCurrentTimestamp() - start;
    }
}
