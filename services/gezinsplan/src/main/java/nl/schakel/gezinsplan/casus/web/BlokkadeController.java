package nl.schakel.gezinsplan.casus.web;

import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.BlokkadeMelden;
import nl.schakel.gezinsplan.casus.application.BlokkadeOpheffen;
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

/** What holds an action up. */
@RestController
@RequestMapping("/gezinsplan/v1/casussen/{id}/acties/{actieId}/blokkades")
class BlokkadeController {

    private final BlokkadeMelden melden;
    private final BlokkadeOpheffen opheffen;
    private final Antwoorden antwoorden;

    BlokkadeController(BlokkadeMelden melden, BlokkadeOpheffen opheffen, Antwoorden antwoorden) {
        this.melden = melden;
        this.opheffen = opheffen;
        this.antwoorden = antwoorden;
    }

    @PostMapping
    ResponseEntity<CasusWeergave> meldBlokkade(
            Onderwerp wie,
            @PathVariable UUID id,
            @PathVariable UUID actieId,
            IfMatch versie,
            IdempotencyKey sleutel,
            @RequestBody BlokkadeInvoer invoer) {
        var afloop = melden.voerUit(
                Antwoorden.oproep(wie, id, sleutel),
                actieId,
                versie.versie(),
                invoer.soort(),
                invoer.regelId(),
                invoer.omschrijving().strip());
        return antwoorden.van(wie, afloop);
    }

    /** A blokkade is lifted once, so its id says enough where no version is sent. */
    @DeleteMapping("/{blokkadeId}")
    ResponseEntity<CasusWeergave> hefBlokkadeOp(
            Onderwerp wie,
            @PathVariable UUID id,
            @PathVariable UUID actieId,
            @PathVariable UUID blokkadeId,
            @Nullable IfMatch versie,
            @Nullable IdempotencyKey sleutel) {
        var oproep = Antwoorden.oproep(wie, id, sleutel);
        return antwoorden.van(
                wie, opheffen.voerUit(oproep, actieId, versie == null ? null : versie.versie(), blokkadeId));
    }
}
