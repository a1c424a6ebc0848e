package nl.schakel.maatwerktafel.tafel.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.invoer.Antwoorden;
import nl.schakel.maatwerktafel.gedeeld.model.Deel;
import nl.schakel.maatwerktafel.tafel.application.TafelPlannen;
import nl.schakel.maatwerktafel.tafel.application.Tafelbeeld;
import nl.schakel.maatwerktafel.tafel.application.TafelsBekijken;
import nl.schakel.maatwerktafel.tafel.model.TafelId;
import nl.schakel.rest.Antwoord;
import nl.schakel.rest.IdempotencyKey;
import nl.schakel.rest.Pagina;
import nl.schakel.rest.Paginering;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/maatwerktafel/v1/tafels")
class TafelController {

    private final TafelsBekijken bekijken;
    private final TafelPlannen plannen;

    TafelController(TafelsBekijken bekijken, TafelPlannen plannen) {
        this.bekijken = bekijken;
        this.plannen = plannen;
    }

    @GetMapping
    @Operation(summary = "Lees de tafels", description = "Vanaf drie maanden geleden, de eerste eerst.")
    Pagina<Tafelbeeld> leesTafels(Onderwerp wie, Paginering paginering) {
        Deel<Tafelbeeld> gevonden = Antwoorden.waarde(bekijken.lijst(wie, paginering.overslaan(), paginering.pageSize()));
        return Pagina.van(gevonden.items(), paginering, gevonden.totaal());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Plan een tafel")
    ResponseEntity<TafelWeergave> planTafel(Onderwerp wie, IdempotencyKey sleutel, @RequestBody TafelInvoer invoer) {
        TafelWeergave weergave =
                TafelWeergave.van(Antwoorden.waarde(plannen.voerUit(wie, invoer.alsAfspraak(), sleutel.waarde())));
        return Antwoord.nieuw("/maatwerktafel/v1/tafels/" + weergave.id(), weergave.versie(), weergave);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Lees een tafel met haar agenda", description = "Alleen de verzoeken die de lezer mag zien.")
    ResponseEntity<TafelWeergave> leesTafel(Onderwerp wie, @PathVariable UUID id) {
        TafelWeergave weergave = TafelWeergave.van(Antwoorden.waarde(bekijken.een(wie, new TafelId(id.toString()))));
        return Antwoord.met(weergave.versie(), weergave);
    }
}
