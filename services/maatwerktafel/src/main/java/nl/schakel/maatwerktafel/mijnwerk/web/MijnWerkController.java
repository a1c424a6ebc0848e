package nl.schakel.maatwerktafel.mijnwerk.web;

import io.swagger.v3.oas.annotations.Operation;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.invoer.Antwoorden;
import nl.schakel.maatwerktafel.mijnwerk.application.MijnWerk;
import nl.schakel.maatwerktafel.mijnwerk.application.MijnWerkBekijken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/maatwerktafel/v1/mijn-werk")
class MijnWerkController {

    private final MijnWerkBekijken bekijken;

    MijnWerkController(MijnWerkBekijken bekijken) {
        this.bekijken = bekijken;
    }

    @GetMapping
    @Operation(summary = "Lees wat er op u wacht")
    MijnWerk leesMijnWerk(Onderwerp wie) {
        return Antwoorden.waarde(bekijken.voerUit(wie));
    }
}
