package nl.schakel.gateway.stroom;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.schakel.gateway.sessie.Ingelogd;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StroomController {

    private final Lijnen lijnen;

    StroomController(Lijnen lijnen) {
        this.lijnen = lijnen;
    }

    /** The request ends here, and its line goes on. */
    @GetMapping(value = "/gateway/v1/stroom", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(operationId = "stroomVolgen", summary = "Wat er verandert in alles wat u mag zien, zodra het verandert")
    void stroom(@RequestHeader(value = "Last-Event-ID", required = false) @Nullable String laatsteId, HttpServletRequest verzoek,
            HttpServletResponse antwoord) throws IOException, ServletException {
        var sessie = Ingelogd.nu().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("geen sessie"));
        lijnen.neemOver(Luisteraar.van(sessie), laatsteId, verzoek, antwoord);
    }
}
