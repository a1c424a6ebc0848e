package nl.schakel.gezinsplan.casus.web;

import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.ActieAfspreken;
import nl.schakel.gezinsplan.casus.application.ActieWijzigen;
import nl.schakel.gezinsplan.casus.application.ActiestatusZetten;
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

/** Who does what, and when it is done. */
@RestController
@RequestMapping("/gezinsplan/v1/casussen/{id}/acties")
class ActieController {

    private final ActieAfspreken afspreken;
    private final ActieWijzigen wijzigen;
    private final ActiestatusZetten statusZetten;
    private final Antwoorden antwoorden;

    ActieController(
            ActieAfspreken afspreken, ActieWijzigen wijzigen, ActiestatusZetten statusZetten, Antwoorden antwoorden) {
        this.afspreken = afspreken;
        this.wijzigen = wijzigen;
        this.statusZetten = statusZetten;
        this.antwoorden = antwoorden;
    }

    @PostMapping
    ResponseEntity<CasusWeergave> spreekActieAf(
            Onderwerp wie, @PathVariable UUID id, IdempotencyKey sleutel, @RequestBody ActieInvoer invoer) {
        var afloop = afspreken.voerUit(
                Antwoorden.oproep(wie, id, sleutel),
                invoer.doelId(),
                invoer.wat().strip(),
                invoer.verantwoordelijke().alsToezegging(),
                invoer.uiterlijk());
        return antwoorden.van(wie, afloop);
    }

    @PutMapping("/{actieId}")
    ResponseEntity<CasusWeergave> wijzigActie(
            Onderwerp wie,
            @PathVariable UUID id,
            @PathVariable UUID actieId,
            IfMatch versie,
            @Nullable IdempotencyKey sleutel,
            @RequestBody ActiewijzigingInvoer invoer) {
        var afloop = wijzigen.voerUit(
                Antwoorden.oproep(wie, id, sleutel),
                actieId,
                versie.versie(),
                invoer.wat().strip(),
                invoer.verantwoordelijke().alsToezegging(),
                invoer.uiterlijk());
        return antwoorden.van(wie, afloop);
    }

    @PutMapping("/{actieId}/status")
    ResponseEntity<CasusWeergave> zetStatus(
            Onderwerp wie,
            @PathVariable UUID id,
            @PathVariable UUID actieId,
            IfMatch versie,
            @Nullable IdempotencyKey sleutel,
            @RequestBody StatusInvoer invoer) {
        var oproep = Antwoorden.oproep(wie, id, sleutel);
        return antwoorden.van(
                wie,
                statusZetten.voerUit(oproep, actieId, versie.versie(), invoer.status(), invoer.redenBijNietGelukt()));
    }
}
