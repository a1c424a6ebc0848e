package nl.schakel.maatwerktafel.precedent.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.invoer.Antwoorden;
import nl.schakel.maatwerktafel.gedeeld.invoer.Invoertekst;
import nl.schakel.maatwerktafel.gedeeld.model.Deel;
import nl.schakel.maatwerktafel.precedent.application.Precedentbeeld;
import nl.schakel.maatwerktafel.precedent.application.PrecedentenZoeken;
import nl.schakel.rest.Pagina;
import nl.schakel.rest.Paginering;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/maatwerktafel/v1/precedenten")
class PrecedentController {

    private final PrecedentenZoeken zoeken;

    PrecedentController(PrecedentenZoeken zoeken) {
        this.zoeken = zoeken;
    }

    @GetMapping
    @Operation(summary = "Zoek eerdere besluiten", description = "Zonder gezin: de regel, de kern, het besluit en het kwartaal.")
    Pagina<Precedentbeeld> zoekPrecedenten(
            Onderwerp wie, @RequestParam(required = false) @Nullable UUID regelId, @RequestParam(defaultValue = "") String zoek,
            Paginering paginering) {
        Deel<Precedentbeeld> gevonden = Antwoorden.waarde(zoeken.voerUit(
                wie, Invoertekst.van(regelId), zoek, paginering.overslaan(), paginering.pageSize()));
        return Pagina.van(gevonden.items(), paginering, gevonden.totaal());
    }
}
