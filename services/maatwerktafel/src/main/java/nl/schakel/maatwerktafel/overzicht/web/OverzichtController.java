package nl.schakel.maatwerktafel.overzicht.web;

import io.swagger.v3.oas.annotations.Operation;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.invoer.Antwoorden;
import nl.schakel.maatwerktafel.overzicht.application.OverzichtMaken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/maatwerktafel/v1/overzicht")
class OverzichtController {

    private final OverzichtMaken maken;

    OverzichtController(OverzichtMaken maken) {
        this.maken = maken;
    }

    @GetMapping
    @Operation(summary = "Lees waar regels knellen", description = "Getallen onder de vijf blijven weg.")
    OverzichtWeergave leesOverzicht(Onderwerp wie) {
        return OverzichtWeergave.van(Antwoorden.waarde(maken.voerUit(wie)));
    }
}
