package nl.schakel.gezinsplan.casus.web;

import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.OverdrachtBeantwoorden;
import nl.schakel.gezinsplan.casus.application.OverdrachtIntrekken;
import nl.schakel.gezinsplan.casus.application.ZorgcoordinatorOverdragen;
import nl.schakel.rest.IdempotencyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Coordinating goes from one to the other: asked with a note, and answered. */
@RestController
@RequestMapping("/gezinsplan/v1/casussen/{id}/overdrachten")
class OverdrachtController {

    private final ZorgcoordinatorOverdragen overdragen;
    private final OverdrachtBeantwoorden beantwoorden;
    private final OverdrachtIntrekken intrekken;
    private final Antwoorden antwoorden;

    OverdrachtController(
            ZorgcoordinatorOverdragen overdragen,
            OverdrachtBeantwoorden beantwoorden,
            OverdrachtIntrekken intrekken,
            Antwoorden antwoorden) {
        this.overdragen = overdragen;
        this.beantwoorden = beantwoorden;
        this.intrekken = intrekken;
        this.antwoorden = antwoorden;
    }

    @PostMapping
    ResponseEntity<CasusWeergave> draagOver(
            Onderwerp wie, @PathVariable UUID id, IdempotencyKey sleutel, @RequestBody OverdrachtInvoer invoer) {
        var oproep = Antwoorden.oproep(wie, id, sleutel);
        return antwoorden.van(wie, overdragen.voerUit(oproep, invoer.betrokkeneId(), invoer.notitie().strip()));
    }

    @PostMapping("/{overdrachtId}/antwoorden")
    ResponseEntity<CasusWeergave> beantwoordOverdracht(
            Onderwerp wie,
            @PathVariable UUID id,
            @PathVariable UUID overdrachtId,
            IdempotencyKey sleutel,
            @RequestBody OverdrachtantwoordInvoer invoer) {
        var oproep = Antwoorden.oproep(wie, id, sleutel);
        return antwoorden.van(wie, beantwoorden.voerUit(oproep, overdrachtId, invoer.neemtAan(), invoer.antwoord()));
    }

    @DeleteMapping("/{overdrachtId}")
    ResponseEntity<CasusWeergave> trekOverdrachtIn(
            Onderwerp wie, @PathVariable UUID id, @PathVariable UUID overdrachtId, @Nullable IdempotencyKey sleutel) {
        return antwoorden.van(wie, intrekken.voerUit(Antwoorden.oproep(wie, id, sleutel), overdrachtId));
    }
}
