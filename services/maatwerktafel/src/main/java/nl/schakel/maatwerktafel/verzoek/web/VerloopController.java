package nl.schakel.maatwerktafel.verzoek.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.verzoek.application.VerzoekAgenderen;
import nl.schakel.maatwerktafel.verzoek.application.VerzoekIndienen;
import nl.schakel.maatwerktafel.verzoek.application.VerzoekIntrekken;
import nl.schakel.maatwerktafel.verzoek.application.VraagBeantwoorden;
import nl.schakel.maatwerktafel.verzoek.application.VraagStellen;
import nl.schakel.rest.IdempotencyKey;
import nl.schakel.rest.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps between a concept and a decision. */
@RestController
@RequestMapping("/maatwerktafel/v1/verzoeken/{id}")
class VerloopController {

    private final VerzoekIndienen indienen;
    private final VraagStellen stellen;
    private final VraagBeantwoorden beantwoorden;
    private final VerzoekAgenderen agenderen;
    private final VerzoekIntrekken intrekken;

    VerloopController(
            VerzoekIndienen indienen, VraagStellen stellen, VraagBeantwoorden beantwoorden, VerzoekAgenderen agenderen,
            VerzoekIntrekken intrekken) {
        this.indienen = indienen;
        this.stellen = stellen;
        this.beantwoorden = beantwoorden;
        this.agenderen = agenderen;
        this.intrekken = intrekken;
    }

    @PostMapping("/indieningen")
    @Operation(summary = "Verstuur het verzoek", description = "De wettelijke termijn om te beslissen begint te lopen.")
    ResponseEntity<VerzoekWeergave> dienIn(
            Onderwerp wie, @PathVariable UUID id, IdempotencyKey sleutel, @Nullable IfMatch versie,
            @RequestBody IndieningInvoer invoer) {
        return Verzoekantwoord.van(
                indienen.voerUit(wie, Verzoekantwoord.id(id), Verzoekantwoord.basis(versie), sleutel.waarde()));
    }

    @PostMapping("/vragen")
    @Operation(summary = "Leg een vraag terug")
    ResponseEntity<VerzoekWeergave> stelVraag(
            Onderwerp wie, @PathVariable UUID id, IdempotencyKey sleutel, @RequestBody VraagInvoer invoer) {
        return Verzoekantwoord.van(stellen.voerUit(wie, Verzoekantwoord.id(id), invoer.vraag(), sleutel.waarde()));
    }

    @PostMapping("/vragen/{vraagId}/antwoorden")
    @Operation(summary = "Beantwoord een vraag", description = "Met If-Match mag een gegeven antwoord worden verbeterd.")
    ResponseEntity<VerzoekWeergave> beantwoord(
            Onderwerp wie, @PathVariable UUID id, @PathVariable UUID vraagId, IdempotencyKey sleutel, @Nullable IfMatch versie,
            @RequestBody AntwoordInvoer invoer) {
        return Verzoekantwoord.van(beantwoorden.voerUit(wie, Verzoekantwoord.id(id), vraagId.toString(), invoer.antwoord(),
                Verzoekantwoord.basis(versie), sleutel.waarde()));
    }

    @PostMapping("/agenderingen")
    @Operation(summary = "Zet het verzoek op een tafel")
    ResponseEntity<VerzoekWeergave> agendeer(
            Onderwerp wie, @PathVariable UUID id, IdempotencyKey sleutel, @RequestBody AgenderingInvoer invoer) {
        return Verzoekantwoord.van(agenderen.voerUit(wie, Verzoekantwoord.id(id), invoer.tafel(), sleutel.waarde()));
    }

    @PostMapping("/intrekkingen")
    @Operation(summary = "Trek het verzoek in")
    ResponseEntity<VerzoekWeergave> trekIn(
            Onderwerp wie, @PathVariable UUID id, IdempotencyKey sleutel, @RequestBody IntrekkingInvoer invoer) {
        return Verzoekantwoord.van(intrekken.voerUit(wie, Verzoekantwoord.id(id), invoer.waarom(), sleutel.waarde()));
    }
}
