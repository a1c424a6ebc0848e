package nl.schakel.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.schakel.access.InzageNietVastgelegd;
import nl.schakel.rest.Botsing;
import nl.schakel.rest.GeenToegang;
import nl.schakel.rest.Geweigerd;
import nl.schakel.rest.NietBereikbaar;
import nl.schakel.rest.NietGevonden;
import nl.schakel.rest.OngeldigeInvoer;
import nl.schakel.rest.TeVeelVerzoeken;
import nl.schakel.rest.Veldfout;
import nl.schakel.rest.VersieOntbreekt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What a controller throws, as the answer that the browser understands. The last resort is 500 with a trace id only. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final TraceId traceId;

    ProblemAdvice(TraceId traceId) {
        this.traceId = traceId;
    }

    @ExceptionHandler
    ResponseEntity<Object> invoer(OngeldigeInvoer e, HttpServletRequest request) {
        return answer(Probleem.invoer(e.fouten()), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> nietGevonden(NietGevonden e, HttpServletRequest request) {
        return answer(Probleem.van(404, "niet-gevonden", e.detail()), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> geenToegang(GeenToegang e, HttpServletRequest request) {
        return answer(Probleem.van(403, "geen-toegang", e.detail()), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> geweigerd(Geweigerd e, HttpServletRequest request) {
        return answer(Probleem.van(409, e.code(), e.detail()), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> botsing(Botsing e, HttpServletRequest request) {
        return answer(Probleem.botsing(String.valueOf(e.getMessage()), e.huidigeVersie(), e.huidig()), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> versieOntbreekt(VersieOntbreekt e, HttpServletRequest request) {
        return answer(Probleem.van(428, "versie-ontbreekt", String.valueOf(e.getMessage())), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> nietBereikbaar(NietBereikbaar e, HttpServletRequest request) {
        LOG.warn("{} is niet bereikbaar", e.dienst());
        return answer(Probleem.van(503), request, "Retry-After", "10");
    }

    @ExceptionHandler
    ResponseEntity<Object> inzageNietVastgelegd(InzageNietVastgelegd e, HttpServletRequest request) {
        LOG.warn("Het inzageregister is niet bereikbaar; het verzoek is geweigerd");
        return answer(Probleem.van(503), request, "Retry-After", "10");
    }

    @ExceptionHandler
    ResponseEntity<Object> teVeel(TeVeelVerzoeken e, HttpServletRequest request) {
        return answer(Probleem.van(429), request, "Retry-After", String.valueOf(e.naSeconden()));
    }

    @ExceptionHandler
    ResponseEntity<Object> nietIngelogd(AuthenticationException e, HttpServletRequest request) {
        return answer(Probleem.van(401), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> geweigerdDoorSpring(AccessDeniedException e, HttpServletRequest request) {
        return answer(Probleem.van(403), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> fout(Exception e, HttpServletRequest request) {
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        FaultLog.bug(request.getMethod(), String.valueOf(route), e);
        return answer(Probleem.van(500).metSpoor(traceId.current()), request);
    }

    /** All faults that Spring MVC itself finds come here, with their status already known. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (!(request instanceof ServletWebRequest servlet)) {
            return super.handleExceptionInternal(e, body, headers, status, request);
        }
        List<Veldfout> fouten = SpringFaults.read(e);
        Probleem probleem = fouten.isEmpty() ? Probleem.van(status.value()) : Probleem.invoer(fouten);
        if (status.value() >= 500) {
            FaultLog.bug(servlet.getRequest().getMethod(), "?", e);
            probleem = probleem.metSpoor(traceId.current());
        }
        return ResponseEntity.status(probleem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(probleem.bij(servlet.getRequest().getRequestURI()));
    }

    private static ResponseEntity<Object> answer(Probleem probleem, HttpServletRequest request, String... header) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(probleem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (header.length == 2) {
            answer.header(header[0], header[1]);
        }
        return answer.body(probleem.bij(request.getRequestURI()));
    }
}
