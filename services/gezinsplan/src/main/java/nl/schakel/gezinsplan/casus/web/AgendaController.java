package nl.schakel.gezinsplan.casus.web;

import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.ActieVanNotitieMaken;
import nl.schakel.gezinsplan.casus.application.AgendapuntToevoegen;
import nl.schakel.gezinsplan.casus.application.NotitieSchrijven;
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

/** What a meeting is about, what was said, and what comes of it. */
@RestController
@RequestMapping("/gezinsplan/v1/casussen/{id}/overleggen/{overlegId}/agendapunten")
class AgendaController {

    private final AgendapuntToevoegen toevoegen;
    private final NotitieSchrijven schrijven;
    private final ActieVanNotitieMaken actieMaken;
    private final Antwoorden antwoorden;

    AgendaController(
            AgendapuntToevoegen toevoegen, NotitieSchrijven schrijven, ActieVanNotitieMaken actieMaken, Antwoorden antwoorden) {
        this.toevoegen = toevoegen;
        this.schrijven = schrijven;
        this.actieMaken = actieMaken;
        this.antwoorden = antwoorden;
    }

    @PostMapping
    ResponseEntity<CasusWeergave> voegAgendapuntToe(
            Onderwerp wie,
            @PathVariable UUID id,
            @PathVariable UUID overlegId,
            IdempotencyKey sleutel,
            @RequestBody AgendapuntInvoer invoer) {
        var oproep = Antwoorden.oproep(wie, id, sleutel);
        return antwoorden.van(wie, toevoegen.voerUit(oproep, overlegId, invoer.onderwerp().strip()));
    }

    @PutMapping("/{puntId}/notitie")
    ResponseEntity<CasusWeergave> schrijfNotitie(
            Onderwerp wie,
            @PathVariable UUID id,
            @PathVariable UUID overlegId,
            @PathVariable UUID puntId,
            IfMatch versie,
            @Nullable IdempotencyKey sleutel,
            @RequestBody NotitieInvoer invoer) {
        var oproep = Antwoorden.oproep(wie, id, sleutel);
        return antwoorden.van(
                wie, schrijven.voerUit(oproep, overlegId, puntId, versie.versie(), invoer.tekst().strip()));
    }

    @PostMapping("/{puntId}/acties")
    ResponseEntity<CasusWeergave> maakActieVanNotitie(
            Onderwerp wie,
            @PathVariable UUID id,
            @PathVariable UUID overlegId,
            @PathVariable UUID puntId,
            IdempotencyKey sleutel,
            @RequestBody NotitieactieInvoer invoer) {
        var afloop = actieMaken.voerUit(
                Antwoorden.oproep(wie, id, sleutel),
                overlegId,
                puntId,
                invoer.doelId(),
                invoer.wat().strip(),
                invoer.verantwoordelijke().alsToezegging(),
                invoer.uiterlijk());
        return antwoorden.van(wie, afloop);
    }
}
