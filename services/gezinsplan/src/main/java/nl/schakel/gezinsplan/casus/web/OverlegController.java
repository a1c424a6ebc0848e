package nl.schakel.gezinsplan.casus.web;

import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.OverlegAfzeggen;
import nl.schakel.gezinsplan.casus.application.OverlegPlannen;
import nl.schakel.gezinsplan.casus.application.OverlegVastleggen;
import nl.schakel.gezinsplan.casus.application.OverlegVerzetten;
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

/** When people meet, and who were there. */
@RestController
@RequestMapping("/gezinsplan/v1/casussen/{id}/overleggen")
class OverlegController {

    private final OverlegPlannen plannen;
    private final OverlegVerzetten verzetten;
    private final OverlegAfzeggen afzeggen;
    private final OverlegVastleggen vastleggen;
    private final Antwoorden antwoorden;

    OverlegController(
            OverlegPlannen plannen,
            OverlegVerzetten verzetten,
            OverlegAfzeggen afzeggen,
            OverlegVastleggen vastleggen,
            Antwoorden antwoorden) {
        this.plannen = plannen;
        this.verzetten = verzetten;
        this.afzeggen = afzeggen;
        this.vastleggen = vastleggen;
        this.antwoorden = antwoorden;
    }

    @PostMapping
    ResponseEntity<CasusWeergave> planOverleg(
            Onderwerp wie, @PathVariable UUID id, IdempotencyKey sleutel, @RequestBody OverlegInvoer invoer) {
        var afloop = plannen.voerUit(
                Antwoorden.oproep(wie, id, sleutel), invoer.soort(), invoer.moment(), invoer.plaats().strip(), invoer.genodigden());
        return antwoorden.van(wie, afloop);
    }

    @PutMapping("/{overlegId}")
    ResponseEntity<CasusWeergave> verzetOverleg(
            Onderwerp wie,
            @PathVariable UUID id,
            @PathVariable UUID overlegId,
            IfMatch versie,
            @Nullable IdempotencyKey sleutel,
            @RequestBody OverlegInvoer invoer) {
        var afloop = verzetten.voerUit(
                Antwoorden.oproep(wie, id, sleutel),
                overlegId,
                versie.versie(),
                invoer.soort(),
                invoer.moment(),
                invoer.plaats().strip(),
                invoer.genodigden());
        return antwoorden.van(wie, afloop);
    }

    @PostMapping("/{overlegId}/afzeggingen")
    ResponseEntity<CasusWeergave> zegOverlegAf(
            Onderwerp wie,
            @PathVariable UUID id,
            @PathVariable UUID overlegId,
            IfMatch versie,
            IdempotencyKey sleutel,
            @RequestBody AfzeggingInvoer invoer) {
        var oproep = Antwoorden.oproep(wie, id, sleutel);
        return antwoorden.van(wie, afzeggen.voerUit(oproep, overlegId, versie.versie(), invoer.reden().strip()));
    }

    @PostMapping("/{overlegId}/verslagen")
    ResponseEntity<CasusWeergave> legOverlegVast(
            Onderwerp wie,
            @PathVariable UUID id,
            @PathVariable UUID overlegId,
            IfMatch versie,
            IdempotencyKey sleutel,
            @RequestBody VerslagInvoer invoer) {
        var oproep = Antwoorden.oproep(wie, id, sleutel);
        return antwoorden.van(
                wie, vastleggen.voerUit(oproep, overlegId, versie.versie(), invoer.aanwezigen(), invoer.reden()));
    }
}
