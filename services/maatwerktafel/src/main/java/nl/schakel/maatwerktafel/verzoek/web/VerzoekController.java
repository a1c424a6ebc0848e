package nl.schakel.maatwerktafel.verzoek.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.invoer.Antwoorden;
import nl.schakel.maatwerktafel.gedeeld.invoer.Invoertekst;
import nl.schakel.maatwerktafel.gedeeld.model.Deel;
import nl.schakel.maatwerktafel.verzoek.application.FormulierBewaren;
import nl.schakel.maatwerktafel.verzoek.application.VerzoekBekijken;
import nl.schakel.maatwerktafel.verzoek.application.VerzoekKop;
import nl.schakel.maatwerktafel.verzoek.application.VerzoekMaken;
import nl.schakel.maatwerktafel.verzoek.application.VerzoekenZoeken;
import nl.schakel.maatwerktafel.verzoek.application.Verzoeklijsten.Filter;
import nl.schakel.maatwerktafel.verzoek.application.VoorwaardenOpvragen;
import nl.schakel.maatwerktafel.verzoek.model.Stand;
import nl.schakel.rest.IdempotencyKey;
import nl.schakel.rest.IfMatch;
import nl.schakel.rest.Pagina;
import nl.schakel.rest.Paginering;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/maatwerktafel/v1/verzoeken")
class VerzoekController {

    private final VerzoekenZoeken zoeken;
    private final VerzoekMaken maken;
    private final VerzoekBekijken bekijken;
    private final FormulierBewaren bewaren;
    private final VoorwaardenOpvragen voorwaarden;

    VerzoekController(
            VerzoekenZoeken zoeken, VerzoekMaken maken, VerzoekBekijken bekijken, FormulierBewaren bewaren, VoorwaardenOpvragen voorwaarden) {
        this.zoeken = zoeken;
        this.maken = maken;
        this.bekijken = bekijken;
        this.bewaren = bewaren;
        this.voorwaarden = voorwaarden;
    }

    @GetMapping
    @Operation(summary = "Zoek verzoeken", description = "De tafel ziet alle verstuurde verzoeken, anderen die van hun gezinnen.")
    Pagina<VerzoekKop> zoekVerzoeken(
            Onderwerp wie, @RequestParam(required = false) @Nullable Stand stand,
            @RequestParam(required = false) @Nullable UUID regelId, Paginering paginering) {
        Filter filter = new Filter(stand, Invoertekst.van(regelId));
        Deel<VerzoekKop> gevonden =
                Antwoorden.waarde(zoeken.voerUit(wie, filter, paginering.overslaan(), paginering.pageSize()));
        return Pagina.van(gevonden.items(), paginering, gevonden.totaal());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Maak een verzoek", description = "Een concept; versturen is een tweede stap.")
    ResponseEntity<VerzoekWeergave> maakVerzoek(Onderwerp wie, IdempotencyKey sleutel, @RequestBody VerzoekInvoer invoer) {
        return Verzoekantwoord.nieuw(
                maken.voerUit(wie, invoer.casus(), invoer.actie(), invoer.alsFormulier(), sleutel.waarde()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Lees een verzoek")
    ResponseEntity<VerzoekWeergave> leesVerzoek(Onderwerp wie, @PathVariable UUID id) {
        return Verzoekantwoord.van(bekijken.voerUit(wie, Verzoekantwoord.id(id)));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Bewaar het formulier", description = "Het hele formulier; een concept mag half ingevuld zijn.")
    ResponseEntity<VerzoekWeergave> bewaarFormulier(
            Onderwerp wie, @PathVariable UUID id, IfMatch versie, @RequestBody FormulierInvoer invoer) {
        return Verzoekantwoord.van(bewaren.voerUit(wie, Verzoekantwoord.id(id), invoer.alsFormulier(), versie.versie()));
    }

    @GetMapping("/{id}/voorwaarden")
    @Operation(summary = "Lees de voorwaarden van het besluit", description = "Alleen voor andere diensten van Schakel.")
    Pagina<VoorwaardeTekst> leesVoorwaarden(Onderwerp wie, @PathVariable UUID id) {
        List<VoorwaardeTekst> teksten = Antwoorden.waarde(voorwaarden.voerUit(wie, Verzoekantwoord.id(id))).stream()
                .map(v -> new VoorwaardeTekst(v.id(), String.valueOf(v.tekst()), v.uiterlijk()))
                .toList();
        return Pagina.geheel(teksten);
    }

    /** What an action in the plan is made of. */
    record VoorwaardeTekst(String id, String tekst, @Nullable LocalDate uiterlijk) {}
}
