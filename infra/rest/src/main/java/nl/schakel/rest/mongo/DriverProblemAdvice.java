package nl.schakel.rest.mongo;

import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import jakarta.servlet.http.HttpServletRequest;
import nl.schakel.rest.problem.Probleem;
import nl.schakel.rest.problem.StoreAway;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A MongoDB that does not answer is 503 and not a bug. Also found as the cause of another exception. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DriverProblemAdvice {

    @ExceptionHandler({
        MongoTimeoutException.class,
        MongoSocketException.class,
        MongoNotPrimaryException.class,
        MongoNodeIsRecoveringException.class
    })
    ResponseEntity<Probleem> away(Exception fault, HttpServletRequest request) {
        return StoreAway.answer(fault, request);
    }
}
