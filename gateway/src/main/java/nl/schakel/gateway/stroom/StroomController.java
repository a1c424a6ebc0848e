package nl.schakel.gateway.stroom;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nl.schakel.gateway.sessie.Ingelogd;
import nl.schakel.gateway.sessie.Sessie;
import nl.schakel.gateway.sessie.Sessies;
import nl.schakel.rest.NietBereikbaar;
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
    private static final long NAKIJKEN_NS = HARTSLAG_MS * 1_000_000 - 1_000_000;
    private static final String HARTSLAG = ":\n\n";

    private final Verdeler verdeler;
    private final Sessies sessies;

    StroomController(Verdeler verdeler, Sessies sessies) {
        this.verdeler = verdeler;
        this.sessies = sessies;
    }

    /** Stays on its own (virtual) thread for as long as the browser listens. */
    @GetMapping(value = "/gateway/v1/stroom", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(operationId = "stroomVolgen", summary = "Wat er verandert in alles wat u mag zien, zodra het verandert")
    void stroom(@RequestHeader(value = "Last-Event-ID", required = false) @Nullable String laatsteId, HttpServletResponse antwoord) {
        var sessie = Ingelogd.nu().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("geen sessie"));
        antwoord.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        antwoord.setHeader("X-Accel-Buffering", "no");
        try {
            OutputStream uit = antwoord.getOutputStream();
            begin(uit);
            volg(sessie, laatsteId, uit);
        } catch (IOException e) {
            LOG.debug("een browser is weg");
        } catch (NietBereikbaar e) {
            LOG.debug("een stroom eindigt: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Right after a start it is not known yet who may hear what: the browser waits here instead of missing something. */
    private void begin(OutputStream uit) throws IOException, InterruptedException {
        schrijf(uit, "retry: 1000\n\n");
        while (!verdeler.wachtTotBij(HARTSLAG_MS)) {
            schrijf(uit, HARTSLAG);
        }
    }

    private void volg(Sessie sessie, @Nullable String laatsteId, OutputStream uit) throws IOException, InterruptedException {
        Abonnee abonnee = verdeler.open(sessie, laatsteId);
        try {
            long nagekeken = System.nanoTime();
            while (!abonnee.teTraag()) {
                Melding melding = abonnee.wacht(HARTSLAG_MS);
                if (System.nanoTime() - nagekeken >= NAKIJKEN_NS) {
                    nagekeken = System.nanoTime();
                    if (!sessies.leeft(sessie)) {
                        return;
                    }
                }
                if (melding == Melding.EINDE) {
                    return;
                }
                schrijf(uit, melding == null ? HARTSLAG : melding.tekst());
            }
        } finally {
            verdeler.sluit(abonnee);
        }
    }

    private static void schrijf(OutputStream uit, String tekst) throws IOException {
        uit.write(tekst.getBytes(StandardCharsets.UTF_8));
        uit.flush();
    }
}
