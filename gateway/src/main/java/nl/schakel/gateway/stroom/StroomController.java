package nl.schakel.gateway.stroom;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nl.schakel.gateway.sessie.Ingelogd;
import nl.schakel.gateway.sessie.Sessies;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StroomController {

    private static final Logger LOG = LoggerFactory.getLogger(StroomController.class);
    private static final long HARTSLAG_MS = 15_000;
    private static final byte[] HARTSLAG = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private final Verdeler verdeler;
    private final Sessies sessies;

    StroomController(Verdeler verdeler, Sessies sessies) {
        this.verdeler = verdeler;
        this.sessies = sessies;
    }

    /** Stays on its own (virtual) thread for as long as the browser listens. */
    @GetMapping(value = "/gateway/v1/stroom", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(operationId = "stroomVolgen", summary = "Wat er verandert in alles wat u mag zien, zodra het verandert")
    void stroom(@RequestHeader(value = "Last-Event-ID", required = false) @Nullable String laatsteId, HttpServletResponse antwoord)
            throws IOException {
        var sessie = Ingelogd.nu().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("geen sessie"));
        antwoord.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        antwoord.setHeader("X-Accel-Buffering", "no");
        Abonnee abonnee = verdeler.open(sessie, laatsteId);
        try {
            vertel(abonnee, antwoord.getOutputStream());
        } catch (IOException e) {
            LOG.debug("een browser is weg");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            verdeler.sluit(abonnee);
        }
    }

    private void vertel(Abonnee abonnee, OutputStream uit) throws IOException, InterruptedException {
        uit.write("retry: 1000\n\n".getBytes(StandardCharsets.UTF_8));
        uit.flush();
        while (!abonnee.teTraag()) {
            Melding melding = abonnee.wacht(HARTSLAG_MS);
            if (melding == Melding.EINDE || (melding == null && !sessies.leeft(abonnee.sessie()))) {
                return;
            }
            uit.write(melding == null ? HARTSLAG : melding.tekst().getBytes(StandardCharsets.UTF_8));
            uit.flush();
        }
    }
}
