package nl.schakel.procesevaluatie.evaluatie.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.procesevaluatie.evaluatie.application.LeerpuntVastleggen;
import nl.schakel.procesevaluatie.evaluatie.application.VerbeteractieAfspreken;
import nl.schakel.procesevaluatie.evaluatie.application.VerbeteractieBijwerken;
import nl.schakel.procesevaluatie.evaluatie.application.VerslagVastleggen;
import nl.schakel.procesevaluatie.evaluatie.model.Verbeteractie.Voortgang;
import nl.schakel.procesevaluatie.gedeeld.invoer.Regel;
import nl.schakel.procesevaluatie.gedeeld.invoer.Tekst;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt.Inhoud;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpuntsoort;
import nl.schakel.rest.IdempotencyKey;
import nl.schakel.rest.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Kantelpunten, leerpunten en verbeteracties. */
@RestController
@RequestMapping(Antwoorden.BASIS + "/{evaluatieId}")
class OpbrengstController {

    private final VerslagVastleggen verslag;
    private final LeerpuntVastleggen leerpunt;
    private final VerbeteractieAfspreken afspreken;
    private final VerbeteractieBijwerken bijwerken;

    OpbrengstController(
            VerslagVastleggen verslag, LeerpuntVastleggen leerpunt, VerbeteractieAfspreken afspreken, VerbeteractieBijwerken bijwerken) {
        this.verslag = verslag;
        this.leerpunt = leerpunt;
        this.afspreken = afspreken;
        this.bijwerken = bijwerken;
    }

    record LeerpuntInvoer(
            @NotBlank @Tekst String zagen,
            @NotBlank @Tekst String omdat,
            @NotBlank @Tekst String daarom,
            @NotNull Leerpuntsoort soort,
            @Nullable UUID regelId) {
        private Inhoud inhoud() {
            return new Inhoud(zagen.strip(), omdat.strip(), daarom.strip(), soort, regelId == null ? null : regelId.toString());
        }
    }

    record VerbeteractieInvoer(@NotBlank @Tekst String wat, @NotBlank @Regel String eigenaar, @NotNull LocalDate uiterlijk) {}

    record VoortgangInvoer(@NotNull Voortgang stand) {}

    @Operation(summary = "Leg het verslag vast: het gesprek is geweest")
    @PostMapping("/verslagen")
    ResponseEntity<EvaluatieWeergave> maakVerslag(
            Onderwerp wie, IdempotencyKey sleutel, @PathVariable String evaluatieId, @RequestBody VerslagInvoer invoer) {
        return Antwoorden.van(
                verslag.voerUit(Antwoorden.vrager(wie, sleutel, null), evaluatieId, invoer.naarKantelpunten(sleutel.waarde())));
    }

    @Operation(summary = "Schrijf een leerpunt op")
    @PostMapping("/leerpunten")
    ResponseEntity<EvaluatieWeergave> maakLeerpunt(
            Onderwerp wie, IdempotencyKey sleutel, @PathVariable String evaluatieId, @RequestBody LeerpuntInvoer invoer) {
        return Antwoorden.van(leerpunt.voerUit(Antwoorden.vrager(wie, sleutel, null), evaluatieId, invoer.inhoud()));
    }

    @Operation(summary = "Spreek een verbeteractie af")
    @PostMapping("/verbeteracties")
    ResponseEntity<EvaluatieWeergave> spreekActieAf(
            Onderwerp wie, IdempotencyKey sleutel, @PathVariable String evaluatieId, @RequestBody VerbeteractieInvoer invoer) {
        return Antwoorden.van(afspreken.voerUit(
                Antwoorden.vrager(wie, sleutel, null), evaluatieId, invoer.wat().strip(), invoer.eigenaar().strip(), invoer.uiterlijk()));
    }

    @Operation(summary = "Werk bij hoe het met een verbeteractie gaat")
    @PutMapping("/verbeteracties/{verbeteractieId}/stand")
    ResponseEntity<EvaluatieWeergave> werkActieBij(
            Onderwerp wie,
            @Nullable IdempotencyKey sleutel,
            IfMatch basis,
            @PathVariable String evaluatieId,
            @PathVariable String verbeteractieId,
            @RequestBody VoortgangInvoer invoer) {
        return Antwoorden.van(
                bijwerken.voerUit(Antwoorden.vrager(wie, sleutel, basis), evaluatieId, verbeteractieId, invoer.stand()),
                weergave -> weergave.verbeteracties().stream().filter(v -> v.id().equals(verbeteractieId)).findFirst().orElse(null));
    }
}
