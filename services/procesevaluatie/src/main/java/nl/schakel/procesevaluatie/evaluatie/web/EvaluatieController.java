package nl.schakel.procesevaluatie.evaluatie.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.procesevaluatie.evaluatie.application.EvaluatieIntrekken;
import nl.schakel.procesevaluatie.evaluatie.application.EvaluatieLezen;
import nl.schakel.procesevaluatie.evaluatie.application.EvaluatieVoorstellen;
import nl.schakel.procesevaluatie.evaluatie.application.EvaluatiesOpsommen;
import nl.schakel.procesevaluatie.evaluatie.model.Soort;
import nl.schakel.procesevaluatie.evaluatie.weergave.EvaluatieKop;
import nl.schakel.procesevaluatie.gedeeld.invoer.Tekst;
import nl.schakel.procesevaluatie.toegang.model.Handeling;
import nl.schakel.rest.GeenToegang;
import nl.schakel.rest.IdempotencyKey;
import nl.schakel.rest.Pagina;
import nl.schakel.rest.Paginering;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** De evaluatie als geheel. */
@RestController
@RequestMapping(Antwoorden.BASIS)
class EvaluatieController {

    private final EvaluatiesOpsommen opsommen;
    private final EvaluatieVoorstellen voorstellen;
    private final EvaluatieLezen lezen;
    private final EvaluatieIntrekken intrekken;

    EvaluatieController(EvaluatiesOpsommen opsommen, EvaluatieVoorstellen voorstellen, EvaluatieLezen lezen, EvaluatieIntrekken intrekken) {
        this.opsommen = opsommen;
        this.voorstellen = voorstellen;
        this.lezen = lezen;
        this.intrekken = intrekken;
    }

    record EvaluatieInvoer(@NotNull UUID casusId, @NotNull Soort soort, @NotBlank @Tekst String reden) {}

    record IntrekkingInvoer(@NotBlank @Tekst String reden) {}

    @Operation(summary = "De evaluaties die u mag zien")
    @GetMapping
    Pagina<EvaluatieKop> evaluaties(Onderwerp wie, Paginering bladzijde) {
        var opsomming = opsommen.voerUit(wie, bladzijde.overslaan(), bladzijde.pageSize())
                .orElseThrow(() -> new GeenToegang(Handeling.OPSOMMEN.nee()));
        return Pagina.van(opsomming.regels().stream().map(EvaluatieKop::van).toList(), bladzijde, opsomming.totaal());
    }

    @Operation(summary = "Vraag om terug te kijken")
    @PostMapping
    ResponseEntity<EvaluatieWeergave> stelVoor(Onderwerp wie, IdempotencyKey sleutel, @RequestBody EvaluatieInvoer invoer) {
        return Antwoorden.nieuw(
                voorstellen.voerUit(Antwoorden.vrager(wie, sleutel, null), invoer.casusId().toString(), invoer.soort(), invoer.reden().strip()));
    }

    @Operation(summary = "Eén evaluatie")
    @GetMapping("/{evaluatieId}")
    ResponseEntity<EvaluatieWeergave> evaluatie(Onderwerp wie, @PathVariable String evaluatieId) {
        return Antwoorden.van(lezen.voerUit(wie, evaluatieId));
    }

    @Operation(summary = "De evaluatie gaat niet door")
    @PostMapping("/{evaluatieId}/intrekkingen")
    ResponseEntity<EvaluatieWeergave> trekIn(
            Onderwerp wie, IdempotencyKey sleutel, @PathVariable String evaluatieId, @RequestBody IntrekkingInvoer invoer) {
        return Antwoorden.van(intrekken.voerUit(Antwoorden.vrager(wie, sleutel, null), evaluatieId, invoer.reden().strip()));
    }
}
