package nl.schakel.procesevaluatie.evaluatie.web;

import io.swagger.v3.oas.annotations.Operation;
import nl.schakel.access.Onderwerp;
import nl.schakel.procesevaluatie.evaluatie.application.BijdrageLeveren;
import nl.schakel.procesevaluatie.evaluatie.application.DeelnameAfzeggen;
import nl.schakel.procesevaluatie.evaluatie.application.DeelnameToezeggen;
import nl.schakel.procesevaluatie.evaluatie.application.DeelnemerAfsluiten;
import nl.schakel.procesevaluatie.evaluatie.application.DeelnemerOpnieuwUitnodigen;
import nl.schakel.procesevaluatie.evaluatie.application.DeelnemerUitnodigen;
import nl.schakel.procesevaluatie.gedeeld.invoer.Tekst;
import nl.schakel.rest.IdempotencyKey;
import nl.schakel.rest.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wie er wordt gevraagd, en wat die met een account zelf doet. */
@RestController
@RequestMapping(Antwoorden.BASIS + "/{evaluatieId}")
class DeelnemerController {

    private final DeelnemerUitnodigen uitnodigen;
    private final DeelnemerOpnieuwUitnodigen opnieuw;
    private final DeelnemerAfsluiten afsluiten;
    private final DeelnameToezeggen toezeggen;
    private final DeelnameAfzeggen afzeggen;
    private final BijdrageLeveren bijdragen;

    DeelnemerController(
            DeelnemerUitnodigen uitnodigen, DeelnemerOpnieuwUitnodigen opnieuw, DeelnemerAfsluiten afsluiten, DeelnameToezeggen toezeggen,
            DeelnameAfzeggen afzeggen, BijdrageLeveren bijdragen) {
        this.uitnodigen = uitnodigen;
        this.opnieuw = opnieuw;
        this.afsluiten = afsluiten;
        this.toezeggen = toezeggen;
        this.afzeggen = afzeggen;
        this.bijdragen = bijdragen;
    }

    record AfmeldingInvoer(@Nullable @Tekst String reactie) {}

    /** Er valt niets in te vullen. */
    record LegeInvoer() {}

    @Operation(summary = "Nodig iemand uit")
    @PostMapping("/deelnemers")
    ResponseEntity<EvaluatieWeergave> nodigUit(
            Onderwerp wie, IdempotencyKey sleutel, @PathVariable String evaluatieId, @RequestBody DeelnemerInvoer invoer) {
        return Antwoorden.van(uitnodigen.voerUit(Antwoorden.vrager(wie, sleutel, null), evaluatieId, invoer.genodigde()));
    }

    @Operation(summary = "Stuur nog een mail met een nieuwe link")
    @PostMapping("/deelnemers/{deelnemerId}/uitnodigingen")
    ResponseEntity<EvaluatieWeergave> nodigOpnieuwUit(
            Onderwerp wie, IdempotencyKey sleutel, @PathVariable String evaluatieId, @PathVariable String deelnemerId, @RequestBody LegeInvoer invoer) {
        return Antwoorden.van(opnieuw.voerUit(Antwoorden.vrager(wie, sleutel, null), evaluatieId, deelnemerId));
    }

    @Operation(summary = "Stop de deelname van iemand; de toegang eindigt meteen")
    @DeleteMapping("/deelnemers/{deelnemerId}")
    ResponseEntity<EvaluatieWeergave> sluitAf(
            Onderwerp wie, @Nullable IdempotencyKey sleutel, IfMatch basis, @PathVariable String evaluatieId, @PathVariable String deelnemerId) {
        return Antwoorden.van(
                afsluiten.voerUit(Antwoorden.vrager(wie, sleutel, basis), evaluatieId, deelnemerId),
                weergave -> weergave.deelnemers().stream().filter(d -> d.id().equals(deelnemerId)).findFirst().orElse(null));
    }

    @Operation(summary = "Zeg toe dat u meedoet")
    @PostMapping("/toezeggingen")
    ResponseEntity<EvaluatieWeergave> zegToe(
            Onderwerp wie, IdempotencyKey sleutel, @PathVariable String evaluatieId, @RequestBody LegeInvoer invoer) {
        return Antwoorden.van(toezeggen.voerUit(Antwoorden.vrager(wie, sleutel, null), evaluatieId));
    }

    @Operation(summary = "Meld u af")
    @PostMapping("/afmeldingen")
    ResponseEntity<EvaluatieWeergave> meldAf(
            Onderwerp wie, IdempotencyKey sleutel, @PathVariable String evaluatieId, @RequestBody AfmeldingInvoer invoer) {
        var reactie = invoer.reactie() == null || invoer.reactie().isBlank() ? null : invoer.reactie().strip();
        return Antwoorden.van(afzeggen.voerUit(Antwoorden.vrager(wie, sleutel, null), evaluatieId, reactie));
    }

    @Operation(summary = "Beantwoord de drie vragen")
    @PostMapping("/bijdragen")
    ResponseEntity<EvaluatieWeergave> draagBij(
            Onderwerp wie, IdempotencyKey sleutel, @PathVariable String evaluatieId, @RequestBody BijdrageInvoer invoer) {
        return Antwoorden.van(bijdragen.voerUit(Antwoorden.vrager(wie, sleutel, null), evaluatieId, invoer.ingevuld()));
    }
}
