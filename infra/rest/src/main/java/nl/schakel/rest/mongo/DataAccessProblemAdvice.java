package nl.schakel.rest.mongo;

import jakarta.servlet.http.HttpServletRequest;
import nl.schakel.rest.problem.Probleem;
import nl.schakel.rest.problem.StoreAway;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The same in Spring's words, which messaging also uses for an outbox that is full or an outcome that is not known. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DataAccessProblemAdvice {

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessResourceException.class,
        QueryTimeoutException.class
    })
    ResponseEntity<Probleem> away(Exception fault, HttpServletRequest request) {
        return StoreAway.answer(fault, request);
    }
}
