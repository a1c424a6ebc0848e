package nl.schakel.procesevaluatie.evaluatie.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.procesevaluatie.evaluatie.application.BijeenkomstPlannen;
import nl.schakel.procesevaluatie.evaluatie.application.GespreksleiderAanwijzen;
import nl.schakel.procesevaluatie.evaluatie.application.InstemmingGeven;
import nl.schakel.procesevaluatie.evaluatie.application.MomentToevoegen;
import nl.schakel.procesevaluatie.evaluatie.application.TijdlijnKiezen;
import nl.schakel.procesevaluatie.evaluatie.model.Keuze;
import nl.schakel.procesevaluatie.gedeeld.invoer.Tekst;
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

/** Instemming, gespreksleider, tijdlijn en datum. */
@RestController
@RequestMapping(Antwoorden.BASIS + "/{evaluatieId}")
class VoorbereidingController {

    private final InstemmingGeven instemming;
    private final GespreksleiderAanwijzen gespreksleider;
    private final TijdlijnKiezen tijdlijn;
    private final MomentToevoegen moment;
    private final BijeenkomstPlannen bijeenkomst;

    VoorbereidingController(
            InstemmingGeven instemming, GespreksleiderAanwijzen gespreksleider, TijdlijnKiezen tijdlijn, MomentToevoegen moment,
            BijeenkomstPlannen bijeenkomst) {
        this.instemming = instemming;
        this.gespreksleider = gespreksleider;
        this.tijdlijn = tijdlijn;
        this.moment = moment;
        this.bijeenkomst = bijeenkomst;
    }

    record InstemmingInvoer(@NotNull Keuze keuze) {}

    record GespreksleiderInvoer(@NotNull UUID persoonId) {}

    record TijdlijnInvoer(@NotEmpty @Size(max = 1000, message = "Kies hoogstens 1.000 momenten tegelijk.") List<@Valid MomentKeuze> momenten) {}

    record MomentKeuze(@NotNull UUID id, @NotNull Boolean gekozen) {}

    record MomentInvoer(
            @NotNull @PastOrPresent(message = "Deze dag moet nog komen. Kies een dag die is geweest.") LocalDate datum, @NotBlank @Tekst String tekst) {}

    record BijeenkomstInvoer(@NotNull @FutureOrPresent(message = "Deze datum is al voorbij. Kies een latere dag.") Instant op) {}

    @Operation(summary = "Het gezin kiest of het meedoet")
    @PostMapping("/instemmingen")
    ResponseEntity<EvaluatieWeergave> stemIn(
            Onderwerp wie, IdempotencyKey sleutel, @Nullable IfMatch basis, @PathVariable String evaluatieId, @RequestBody InstemmingInvoer invoer) {
        return Antwoorden.van(
                instemming.voerUit(Antwoorden.vrager(wie, sleutel, basis), evaluatieId, invoer.keuze()), EvaluatieWeergave::instemming);
    }

    @Operation(summary = "Kies wie het gesprek leidt")
    @PutMapping("/gespreksleider")
    ResponseEntity<EvaluatieWeergave> kiesGespreksleider(
            Onderwerp wie, @Nullable IdempotencyKey sleutel, IfMatch basis, @PathVariable String evaluatieId, @RequestBody GespreksleiderInvoer invoer) {
        return Antwoorden.van(
                gespreksleider.voerUit(Antwoorden.vrager(wie, sleutel, basis), evaluatieId, invoer.persoonId().toString()),
                EvaluatieWeergave::gespreksleider);
    }

    @Operation(summary = "Kies de momenten die op tafel komen")
    @PutMapping("/tijdlijn")
    ResponseEntity<EvaluatieWeergave> kiesMomenten(
            Onderwerp wie, @Nullable IdempotencyKey sleutel, IfMatch basis, @PathVariable String evaluatieId, @RequestBody TijdlijnInvoer invoer) {
        Map<String, Boolean> gekozen = new LinkedHashMap<>();
        invoer.momenten().forEach(m -> gekozen.put(m.id().toString(), m.gekozen()));
        return Antwoorden.van(tijdlijn.voerUit(Antwoorden.vrager(wie, sleutel, basis), evaluatieId, gekozen), EvaluatieWeergave::tijdlijn);
    }

    @Operation(summary = "Vertel een moment erbij")
    @PostMapping("/tijdlijn")
    ResponseEntity<EvaluatieWeergave> voegMomentToe(
            Onderwerp wie, IdempotencyKey sleutel, @PathVariable String evaluatieId, @RequestBody MomentInvoer invoer) {
        return Antwoorden.van(moment.voerUit(Antwoorden.vrager(wie, sleutel, null), evaluatieId, invoer.datum(), invoer.tekst().strip()));
    }

    @Operation(summary = "Kies wanneer het gesprek is")
    @PutMapping("/bijeenkomst")
    ResponseEntity<EvaluatieWeergave> planBijeenkomst(
            Onderwerp wie, @Nullable IdempotencyKey sleutel, IfMatch basis, @PathVariable String evaluatieId, @RequestBody BijeenkomstInvoer invoer) {
        return Antwoorden.van(
                bijeenkomst.voerUit(Antwoorden.vrager(wie, sleutel, basis), evaluatieId, invoer.op()), EvaluatieWeergave::bijeenkomstOp);
    }
}
