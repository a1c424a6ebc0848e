package nl.schakel.trail;

import io.swagger.v3.oas.annotations.Hidden;
import nl.schakel.access.Nalevering;
import nl.schakel.access.Onderwerp;
import nl.schakel.rest.GeenToegang;
import nl.schakel.rest.NietGevonden;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * For the inzagelog only: the name that belongs to an id in a line, which events must not carry. The path is under no
 * {@code /<service>/v1}, so no request from outside comes here.
 */
@Hidden
@RestController
@RequestMapping("/dienst/inzagepersonen")
class InzagepersoonController {

    private final Nalevering nalevering;

    InzagepersoonController(Nalevering nalevering) {
        this.nalevering = nalevering;
    }

    record Inzagepersoon(String naam, @Nullable String organisatieNaam) {}

    @GetMapping("/{persoonId}")
    Inzagepersoon persoon(Onderwerp wie, @PathVariable String persoonId, @RequestParam(required = false) @Nullable String organisatieId) {
        if (!wie.heeftFunctie("dienst")) {
            throw new GeenToegang("Dit is alleen voor onze eigen diensten.");
        }
        return nalevering.wie(persoonId, organisatieId)
                .map(o -> new Inzagepersoon(o.naam(), o.organisatieNaam()))
                .orElseThrow(() -> new NietGevonden("Van deze persoon is hier geen inzage vastgelegd."));
    }
}
