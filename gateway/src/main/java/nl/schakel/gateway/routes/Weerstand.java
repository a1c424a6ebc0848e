package nl.schakel.gateway.routes;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import nl.schakel.gateway.deur.Fouten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What keeps one bad service from taking the others along: a bulkhead, a breaker, and an honest answer. Nothing is sent again: only the
 * one who asked knows whether that is safe (and has an Idempotency-Key for it).
 */
final class Weerstand implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(Weerstand.class);

    private final CircuitBreaker breaker;
    private final Bulkhead schot;
    private final Fouten fouten;

    Weerstand(CircuitBreaker breaker, Bulkhead schot, Fouten fouten) {
        this.breaker = breaker;
        this.schot = schot;
        this.fouten = fouten;
    }

    @Override
    public ServerResponse filter(ServerRequest verzoek, HandlerFunction<ServerResponse> verder) throws Exception {
        if (!breaker.tryAcquirePermission()) {
            return fouten.antwoord(verzoek.path(), 503);
        }
        if (!schot.tryAcquirePermission()) {
            breaker.releasePermission();
            return fouten.antwoord(verzoek.path(), 503);
        }
        long begin = breaker.getCurrentTimestamp();
        try {
            ServerResponse antwoord = verder.handle(verzoek);
            weeg(antwoord, begin);
            return antwoord;
        } catch (ResourceAccessException | UncheckedIOException | IOException e) {
            breaker.onError(duur(begin), breaker.getTimestampUnit(), e);
            LOG.warn("{} antwoordt niet: {}", breaker.getName(), oorzaak(e).getClass().getSimpleName());
            return fouten.antwoord(verzoek.path(), oorzaak(e) instanceof SocketTimeoutException ? 504 : 503);
        } finally {
            schot.releasePermission();
        }
    }

    private void weeg(ServerResponse antwoord, long begin) {
        int status = antwoord.statusCode().value();
        if (status == 502 || status == 503 || status == 504) {
            breaker.onError(duur(begin), breaker.getTimestampUnit(), new IOException("status " + status));
        } else {
            breaker.onSuccess(duur(begin), breaker.getTimestampUnit());
        }
    }

    private long duur(long begin) {
        return Math.max(0, breaker.getCurrentTimestamp() - begin);
    }

    private static Throwable oorzaak(Throwable e) {
        Throwable diepste = e;
        while (diepste.getCause() != null && diepste.getCause() != diepste) {
            diepste = diepste.getCause();
            if (diepste instanceof SocketTimeoutException) {
                return diepste;
            }
        }
        return diepste;
    }
}
