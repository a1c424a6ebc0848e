package nl.schakel.maatwerktafel.verzoek.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.verzoek.application.BesluitNemen;
import nl.schakel.maatwerktafel.verzoek.application.OntwerpbesluitBewaren;
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

@RestController
@RequestMapping("/maatwerktafel/v1/verzoeken/{id}")
class BesluitController {

    private final OntwerpbesluitBewaren bewaren;
    private final BesluitNemen nemen;

    BesluitController(OntwerpbesluitBewaren bewaren, BesluitNemen nemen) {
        this.bewaren = bewaren;
        this.nemen = nemen;
    }

    @PutMapping("/ontwerpbesluit")
    @Operation(summary = "Schrijf aan het besluit", description = "Zonder If-Match alleen als er nog geen ontwerp is.")
    ResponseEntity<VerzoekWeergave> bewaarOntwerpbesluit(
            Onderwerp wie, @PathVariable UUID id, @Nullable IfMatch versie, @RequestBody BesluitInvoer invoer) {
        return Verzoekantwoord.van(
                bewaren.voerUit(wie, Verzoekantwoord.id(id), invoer.alsTekst(), Verzoekantwoord.basis(versie)));
    }

    @PostMapping("/besluiten")
    @Operation(summary = "Neem het besluit", description = "Het besluit is meteen bekend bij het gezin.")
    ResponseEntity<VerzoekWeergave> neemBesluit(
            Onderwerp wie, @PathVariable UUID id, IdempotencyKey sleutel, @Nullable IfMatch versie, @RequestBody BesluitInvoer invoer) {
        return Verzoekantwoord.van(nemen.voerUit(
                wie, Verzoekantwoord.id(id), invoer.alsTekst(), Verzoekantwoord.basis(versie), sleutel.waarde()));
    }
}
