package nl.schakel.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer when the store, or the outbox in it, cannot take or give anything now. */
public final class StoreAway {

    private static final Logger LOG = LoggerFactory.getLogger(StoreAway.class);

    private StoreAway() {}

    public static ResponseEntity<Probleem> answer(Exception fault, HttpServletRequest request) {
        LOG.warn("De opslag is niet bereikbaar ({})", fault.getClass().getSimpleName());
        return ResponseEntity.status(503)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Retry-After", "10")
                .body(Probleem.van(503).bij(request.getRequestURI()));
    }
}
