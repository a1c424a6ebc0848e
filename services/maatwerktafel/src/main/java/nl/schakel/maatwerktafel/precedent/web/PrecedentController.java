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
import nl.schakel.rest.Zoekvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/maatwerktafel/v1/precedenten")
class PrecedentController {

    private static final String ZONDER_GEZIN = "Zonder gezin: de regel, de kern, het besluit en het kwartaal.";

    private final PrecedentenZoeken zoeken;

    PrecedentController(PrecedentenZoeken zoeken) {
        this.zoeken = zoeken;
    }

    @GetMapping
    @Operation(summary = "Lees eerdere besluiten", description = ZONDER_GEZIN)
    Pagina<Precedentbeeld> leesPrecedenten(
            Onderwerp wie, @RequestParam(required = false) @Nullable UUID regelId, Paginering paginering) {
        return precedenten(wie, regelId, "", paginering);
    }

    @PostMapping("/_zoek")
    @Operation(summary = "Zoek eerdere besluiten", description = ZONDER_GEZIN)
    Pagina<Precedentbeeld> zoekPrecedenten(
            Onderwerp wie, @RequestParam(required = false) @Nullable UUID regelId, @RequestBody Zoekvraag vraag, Paginering paginering) {
        return precedenten(wie, regelId, vraag.tekst(), paginering);
    }

    private Pagina<Precedentbeeld> precedenten(Onderwerp wie, @Nullable UUID regelId, String zoek, Paginering paginering) {
        Deel<Precedentbeeld> gevonden = Antwoorden.waarde(zoeken.voerUit(
                wie, Invoertekst.van(regelId), zoek, paginering.overslaan(), paginering.pageSize()));
        return Pagina.van(gevonden.items(), paginering, gevonden.totaal());
    }
}
