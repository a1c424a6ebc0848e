package nl.schakel.rest.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import nl.schakel.rest.NietBereikbaar;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Faults from outside Spring MVC (filters, the container) come here by the container's error dispatch. */
@Controller
class ProblemErrorController implements ErrorController {

    private final TraceId traceId;

    ProblemErrorController(TraceId traceId) {
        this.traceId = traceId;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<Probleem> error(HttpServletRequest request) {
        Probleem probleem = probleem(request);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return ResponseEntity.status(probleem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(path == null ? probleem : probleem.bij(path.toString()));
    }

    private Probleem probleem(HttpServletRequest request) {
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (fault instanceof AuthenticationServiceException || fault instanceof NietBereikbaar) {
            // The login server or a store does not answer: nobody's fault who asks
            return Probleem.van(503);
        }
        if (fault instanceof Throwable bug) {
            FaultLog.bug(request.getMethod(), "(filter)", bug);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : 404;
        return code >= 500 ? Probleem.van(code).metSpoor(traceId.current()) : Probleem.van(code);
    }
}
