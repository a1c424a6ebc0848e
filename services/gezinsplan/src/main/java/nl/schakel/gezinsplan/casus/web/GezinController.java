package nl.schakel.gezinsplan.casus.web;

import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.GezinslidToevoegen;
import nl.schakel.gezinsplan.casus.application.GezinslidWijzigen;
import nl.schakel.gezinsplan.casus.application.WensVastleggen;
import nl.schakel.gezinsplan.casus.application.WensWijzigen;
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

/** Who they are and what they want. */
@RestController
@RequestMapping("/gezinsplan/v1/casussen/{id}")
class GezinController {

    private final GezinslidToevoegen gezinslidToevoegen;
    private final GezinslidWijzigen gezinslidWijzigen;
    private final WensVastleggen wensVastleggen;
    private final WensWijzigen wensWijzigen;
    private final Antwoorden antwoorden;

    GezinController(
            GezinslidToevoegen gezinslidToevoegen,
            GezinslidWijzigen gezinslidWijzigen,
            WensVastleggen wensVastleggen,
            WensWijzigen wensWijzigen,
            Antwoorden antwoorden) {
        this.gezinslidToevoegen = gezinslidToevoegen;
        this.gezinslidWijzigen = gezinslidWijzigen;
        this.wensVastleggen = wensVastleggen;
        this.wensWijzigen = wensWijzigen;
        this.antwoorden = antwoorden;
    }

    @PostMapping("/gezinsleden")
    ResponseEntity<CasusWeergave> voegGezinslidToe(
            Onderwerp wie, @PathVariable UUID id, IdempotencyKey sleutel, @RequestBody GezinslidInvoer invoer) {
        var oproep = Antwoorden.oproep(wie, id, sleutel);
        return antwoorden.van(wie, gezinslidToevoegen.voerUit(oproep, invoer.alsGegevens()));
    }

    @PutMapping("/gezinsleden/{gezinslidId}")
    ResponseEntity<CasusWeergave> wijzigGezinslid(
            Onderwerp wie,
            @PathVariable UUID id,
            @PathVariable UUID gezinslidId,
            IfMatch versie,
            @Nullable IdempotencyKey sleutel,
            @RequestBody GezinslidInvoer invoer) {
        var oproep = Antwoorden.oproep(wie, id, sleutel);
        return antwoorden.van(
                wie, gezinslidWijzigen.voerUit(oproep, gezinslidId, versie.versie(), invoer.alsGegevens()));
    }

    @PostMapping("/wensen")
    ResponseEntity<CasusWeergave> legWensVast(
            Onderwerp wie, @PathVariable UUID id, IdempotencyKey sleutel, @RequestBody WensInvoer invoer) {
        var oproep = Antwoorden.oproep(wie, id, sleutel);
        return antwoorden.van(
                wie, wensVastleggen.voerUit(oproep, invoer.tekst().strip(), invoer.vanGezinslidId(), invoer.vanNaam()));
    }

    @PutMapping("/wensen/{wensId}")
    ResponseEntity<CasusWeergave> wijzigWens(
            Onderwerp wie,
            @PathVariable UUID id,
            @PathVariable UUID wensId,
            IfMatch versie,
            @Nullable IdempotencyKey sleutel,
            @RequestBody WenstekstInvoer invoer) {
        var oproep = Antwoorden.oproep(wie, id, sleutel);
        return antwoorden.van(
                wie, wensWijzigen.voerUit(oproep, wensId, versie.versie(), invoer.tekst().strip()));
    }
}
