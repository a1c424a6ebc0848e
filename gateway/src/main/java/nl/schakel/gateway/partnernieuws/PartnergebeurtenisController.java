package nl.schakel.gateway.partnernieuws;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import nl.schakel.gateway.partnernieuws.model.Afzender;
import nl.schakel.gateway.partnernieuws.model.Partnergebeurtenis;
import nl.schakel.rest.problem.Probleem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the systems of partners tell us that something changed with them, and hear what became of it. */
@RestController
@RequestMapping(PartnergebeurtenisController.PAD)
class PartnergebeurtenisController {

    static final String PAD = "/gateway/v1/gebeurtenissen";

    /** An event of this kind is less than 1 kB; the NL GOV profile asks to pass on 64 kB, not to keep it. */
    private static final int HOOGSTENS = 8 * 1024;
    private static final MimeType VORM = MimeType.valueOf("application/cloudevents+json");
    private static final String VOORBEELD = """
            {"specversion": "1.0", "id": "traject-4711-1", "source": "urn:nld:kvknr:12345678:systeem:leerlingvolg",
             "type": "nl.partners.traject-gestart.v1", "subject": "c5a0f1d2-3b4e-4c6f-8a71-9d2e5f6a7b80", "time": "2026-12-01T09:30:00Z",
             "dataref": "https://dossier.dewiek.example/trajecten/4711", "data": {"datum": "2026-12-03"}}""";

    private final Aannemen aannemen;

    PartnergebeurtenisController(Aannemen aannemen) {
        this.aannemen = aannemen;
    }

    private static final class NietAanTeNemen extends RuntimeException {

        private final transient Probleem probleem;

        NietAanTeNemen(int status, String code, String zin) {
            super(zin);
            this.probleem = Probleem.van(status, code, zin);
        }
    }

    /** The body is read here and not by Spring: then the size and the kind of it get a sentence that says what we do take. */
    @PostMapping
    @Operation(operationId = "gebeurtenisVertellen",
            summary = "Het systeem van een partner vertelt dat bij hem iets is veranderd aan een plan waaraan zijn organisatie meedoet",
            description = "Eén CloudEvent (1.0, NL GOV-profiel). Het antwoord komt als het is bewaard. Nog een keer hetzelfde sturen mag altijd: "
                    + "dan gebeurt er niets nieuws. Zet nergens een naam, een zin of een burgerservicenummer in.",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true, content = @Content(
                    mediaType = "application/cloudevents+json", schema = @Schema(type = "object"), examples = @ExampleObject(VOORBEELD))))
    @ApiResponse(responseCode = "202", description = "Bewaard. Location zegt waar u leest wat ervan is geworden.")
    ResponseEntity<PartnergebeurtenisWeergave> vertel(HttpServletRequest verzoek) throws IOException, InterruptedException {
        Afzender afzender = Aannemen.afzender();
        Partnergebeurtenis bewaard = aannemen.neemAan(afzender, CloudEventLezer.lees(lees(verzoek)));
        return ResponseEntity.accepted().location(URI.create(PAD + "/" + bewaard.id())).body(PartnergebeurtenisWeergave.van(bewaard));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "gebeurtenisLezen", summary = "Wat er is geworden van wat uw systeem vertelde")
    PartnergebeurtenisWeergave lees(@PathVariable UUID id) {
        return PartnergebeurtenisWeergave.van(aannemen.lees(Aannemen.afzender(), id));
    }

    private static byte[] lees(HttpServletRequest verzoek) throws IOException {
        if (!isCloudEvent(verzoek.getContentType())) {
            throw new NietAanTeNemen(415, "http-415", "Stuur één CloudEvent, met Content-Type application/cloudevents+json.");
        }
        try (InputStream in = verzoek.getInputStream()) {
            byte[] tekst = in.readNBytes(HOOGSTENS + 1);
            if (tekst.length > HOOGSTENS) {
                throw new NietAanTeNemen(413, "http-413", "Dit is te groot. Een gebeurtenis is hoogstens " + HOOGSTENS + " bytes.");
            }
            return tekst;
        }
    }

    private static boolean isCloudEvent(@Nullable String soort) {
        try {
            return soort != null && VORM.equalsTypeAndSubtype(MimeTypeUtils.parseMimeType(soort));
        } catch (InvalidMimeTypeException e) {
            return false;
        }
    }

    @ExceptionHandler
    ResponseEntity<Probleem> nietAanTeNemen(NietAanTeNemen e, HttpServletRequest verzoek) {
        return ResponseEntity.status(e.probleem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(e.probleem.bij(verzoek.getRequestURI()));
    }
}
