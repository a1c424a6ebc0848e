package nl.schakel.maatwerktafel.regel.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.invoer.Antwoorden;
import nl.schakel.maatwerktafel.gedeeld.model.Deel;
import nl.schakel.maatwerktafel.regel.application.RegelAanpassen;
import nl.schakel.maatwerktafel.regel.application.RegelToevoegen;
import nl.schakel.maatwerktafel.regel.application.Regelbeeld;
import nl.schakel.maatwerktafel.regel.application.RegelsBekijken;
import nl.schakel.maatwerktafel.regel.model.Regel;
import nl.schakel.maatwerktafel.regel.model.RegelId;
import nl.schakel.maatwerktafel.regel.model.Regeltekst;
import nl.schakel.rest.Antwoord;
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
@RequestMapping("/maatwerktafel/v1/regels")
class RegelController {

    private static final String PAD = "/maatwerktafel/v1/regels/";

    private final RegelsBekijken bekijken;
    private final RegelToevoegen toevoegen;
    private final RegelAanpassen aanpassen;

    RegelController(RegelsBekijken bekijken, RegelToevoegen toevoegen, RegelAanpassen aanpassen) {
        this.bekijken = bekijken;
        this.toevoegen = toevoegen;
        this.aanpassen = aanpassen;
    }

    /** The text of a rule as someone else left it. */
    record RegelDeel(
            long versie, String titel, Regeltekst.Soort soort, String bron, @Nullable String artikel, String eigenaar,
            @Nullable String bedoeling) {

        static Object van(Object deel) {
            Regel regel = (Regel) deel;
            Regeltekst t = regel.tekst();
            return new RegelDeel(regel.tekstVersie(), t.titel(), t.soort(), t.bron(), t.artikel(), t.eigenaar(), t.bedoeling());
        }
    }

    @GetMapping
    @Operation(summary = "Zoek regels", description = "In titel, bron, artikel en bedoeling.")
    Pagina<Regelbeeld> zoekRegels(Onderwerp wie, @RequestParam(defaultValue = "") String zoek, Paginering paginering) {
        Deel<Regelbeeld> gevonden =
                Antwoorden.waarde(bekijken.zoek(wie, zoek, paginering.overslaan(), paginering.pageSize()));
        return Pagina.van(gevonden.items(), paginering, gevonden.totaal());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Voeg een regel toe")
    ResponseEntity<Regelbeeld> voegRegelToe(Onderwerp wie, IdempotencyKey sleutel, @RequestBody RegelInvoer invoer) {
        Regelbeeld beeld = Antwoorden.waarde(toevoegen.voerUit(wie, invoer.alsTekst(), sleutel.waarde()));
        return Antwoord.nieuw(PAD + beeld.id(), beeld.versie(), beeld);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Lees een regel")
    ResponseEntity<Regelbeeld> leesRegel(Onderwerp wie, @PathVariable UUID id) {
        return antwoord(bekijken.een(wie, new RegelId(id.toString())));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Pas een regel aan", description = "Wie erop vastzit hoort dat het opnieuw kan.")
    ResponseEntity<Regelbeeld> pasRegelAan(
            Onderwerp wie, @PathVariable UUID id, IfMatch versie, @RequestBody RegelInvoer invoer) {
        return antwoord(aanpassen.voerUit(wie, new RegelId(id.toString()), invoer.alsTekst(), versie.versie()));
    }

    private static ResponseEntity<Regelbeeld> antwoord(Resultaat<Regelbeeld> resultaat) {
        Regelbeeld beeld = Antwoorden.waarde(resultaat, RegelDeel::van);
        return Antwoord.met(beeld.versie(), beeld);
    }
}
