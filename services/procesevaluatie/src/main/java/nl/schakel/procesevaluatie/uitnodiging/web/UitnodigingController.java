package nl.schakel.procesevaluatie.uitnodiging.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.procesevaluatie.evaluatie.model.Vraag;
import nl.schakel.procesevaluatie.gedeeld.invoer.Tekst;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import nl.schakel.procesevaluatie.uitnodiging.application.AntwoordenBewaren;
import nl.schakel.procesevaluatie.uitnodiging.application.BijdrageVersturen;
import nl.schakel.procesevaluatie.uitnodiging.application.GastResultaat;
import nl.schakel.procesevaluatie.uitnodiging.application.UitnodigingAfzeggen;
import nl.schakel.procesevaluatie.uitnodiging.application.UitnodigingBekijken;
import nl.schakel.procesevaluatie.uitnodiging.application.UitnodigingToezeggen;
import nl.schakel.rest.GeenToegang;
import nl.schakel.rest.Geweigerd;
import nl.schakel.rest.IdempotencyKey;
import nl.schakel.rest.OngeldigeInvoer;
import nl.schakel.rest.Veldfout;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wat iemand na de code ziet en doet. Wie hij is, staat in zijn cookie. */
@RestController
@RequestMapping(Sessiecookie.PAD + "/huidige")
class UitnodigingController {

    static final String GEEN_SESSIE = "Deze bladzijde is gesloten. Open de link in uw mail en vraag een nieuwe code.";

    private final UitnodigingBekijken bekijken;
    private final AntwoordenBewaren bewaren;
    private final BijdrageVersturen versturen;
    private final UitnodigingToezeggen toezeggen;
    private final UitnodigingAfzeggen afzeggen;
    private final Sessiecookie cookie;

    UitnodigingController(
            UitnodigingBekijken bekijken, AntwoordenBewaren bewaren, BijdrageVersturen versturen, UitnodigingToezeggen toezeggen,
            UitnodigingAfzeggen afzeggen, Sessiecookie cookie) {
        this.bekijken = bekijken;
        this.bewaren = bewaren;
        this.versturen = versturen;
        this.toezeggen = toezeggen;
        this.afzeggen = afzeggen;
        this.cookie = cookie;
    }

    record AntwoordenInvoer(@NotNull @Size(max = 3, message = "Er zijn drie vragen.") List<@Valid AntwoordInvoer> antwoorden) {
        private Map<String, String> perVraag() {
            var perVraag = new HashMap<String, String>();
            antwoorden.forEach(a -> perVraag.put(a.vraag().name(), a.tekst()));
            return perVraag;
        }
    }

    record AntwoordInvoer(@NotNull Vraag vraag, @NotNull @Tekst String tekst) {}

    record ReactieInvoer(@Nullable @Tekst String reactie) {}

    /** Er valt niets in te vullen. */
    record LegeInvoer() {}

    @Operation(summary = "De vragen, en wat u al schreef")
    @GetMapping
    UitnodigingWeergave uitnodiging(@Parameter(hidden = true) @CookieValue(name = Sessiecookie.NAAM, required = false) @Nullable String sessie) {
        return weergave(bekijken.voerUit(aanwezig(sessie)));
    }

    @Operation(summary = "Bewaar wat u tot nu toe schreef")
    @PutMapping("/antwoorden")
    UitnodigingWeergave bewaar(
            @Parameter(hidden = true) @CookieValue(name = Sessiecookie.NAAM, required = false) @Nullable String sessie,
            @RequestBody AntwoordenInvoer invoer) {
        return weergave(bewaren.voerUit(aanwezig(sessie), invoer.perVraag()));
    }

    @Operation(summary = "Zeg toe dat u ook naar het gesprek komt")
    @PostMapping("/toezeggingen")
    UitnodigingWeergave zegToe(
            @Parameter(hidden = true) @CookieValue(name = Sessiecookie.NAAM, required = false) @Nullable String sessie,
            IdempotencyKey sleutel,
            @RequestBody LegeInvoer invoer) {
        return weergave(toezeggen.voerUit(aanwezig(sessie), new Sleutel.VanOpdracht(sleutel.waarde())));
    }

    @Operation(summary = "Verstuur uw antwoorden; daarna werkt de link niet meer")
    @PostMapping("/bijdragen")
    ResponseEntity<UitnodigingWeergave> verstuur(
            @Parameter(hidden = true) @CookieValue(name = Sessiecookie.NAAM, required = false) @Nullable String sessie,
            IdempotencyKey sleutel,
            @RequestBody LegeInvoer invoer) {
        return klaar(versturen.voerUit(aanwezig(sessie), new Sleutel.VanOpdracht(sleutel.waarde())));
    }

    @Operation(summary = "Meld u af, met of zonder reactie")
    @PostMapping("/afmeldingen")
    ResponseEntity<UitnodigingWeergave> meldAf(
            @Parameter(hidden = true) @CookieValue(name = Sessiecookie.NAAM, required = false) @Nullable String sessie,
            IdempotencyKey sleutel,
            @RequestBody ReactieInvoer invoer) {
        var reactie = invoer.reactie() == null || invoer.reactie().isBlank() ? null : invoer.reactie().strip();
        return klaar(afzeggen.voerUit(aanwezig(sessie), new Sleutel.VanOpdracht(sleutel.waarde()), reactie));
    }

    private ResponseEntity<UitnodigingWeergave> klaar(GastResultaat resultaat) {
        return ResponseEntity.ok().header(HttpHeaders.SET_COOKIE, cookie.weg()).body(weergave(resultaat));
    }

    private static String aanwezig(@Nullable String sessie) {
        if (sessie == null || sessie.isBlank()) {
            throw new GeenToegang(GEEN_SESSIE);
        }
        return sessie;
    }

    static UitnodigingWeergave weergave(GastResultaat resultaat) {
        return switch (resultaat) {
            case GastResultaat.Gelukt(var beeld) -> UitnodigingWeergave.van(beeld);
            case GastResultaat.GeenSessie g -> throw new GeenToegang(GEEN_SESSIE);
            case GastResultaat.NietsGeantwoord n ->
                    throw new OngeldigeInvoer(List.of(new Veldfout("antwoorden", "ontbreekt", "Beantwoord ten minste één vraag.")));
            case GastResultaat.Geweigerd(var weigering) -> throw Geweigerd.om(weigering, weigering.zin());
        };
    }
}
