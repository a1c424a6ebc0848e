package nl.schakel.maatwerktafel.regel.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.invoer.Antwoorden;
import nl.schakel.maatwerktafel.gedeeld.invoer.Invoertekst;
import nl.schakel.maatwerktafel.gedeeld.invoer.Tekst;
import nl.schakel.maatwerktafel.regel.application.SignaalBehandelen;
import nl.schakel.maatwerktafel.regel.application.Signaalbeeld;
import nl.schakel.maatwerktafel.regel.application.SignalenBekijken;
import nl.schakel.maatwerktafel.regel.model.Beleidssignaal;
import nl.schakel.maatwerktafel.regel.model.SignaalId;
import nl.schakel.maatwerktafel.regel.model.SignaalStand;
import nl.schakel.rest.Antwoord;
import nl.schakel.rest.IfMatch;
import nl.schakel.rest.Pagina;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/maatwerktafel/v1/signalen")
class SignaalController {

    private final SignalenBekijken bekijken;
    private final SignaalBehandelen behandelen;

    SignaalController(SignalenBekijken bekijken, SignaalBehandelen behandelen) {
        this.bekijken = bekijken;
        this.behandelen = behandelen;
    }

    record StandInvoer(
            @NotNull(message = "Kies wat u met het signaal doet.") @Nullable SignaalStand stand,
            @Tekst(max = 2000) @Nullable String reden) {}

    /** The signal as someone else left it. */
    record SignaalDeel(SignaalStand stand, @Nullable String reden) {

        static Object van(Object deel) {
            Beleidssignaal signaal = (Beleidssignaal) deel;
            return new SignaalDeel(signaal.stand(), signaal.stappen().isEmpty() ? null : signaal.stappen().getLast().reden());
        }
    }

    @GetMapping
    @Operation(summary = "Lees de signalen", description = "De nieuwste eerst.")
    Pagina<SignaalWeergave> leesSignalen(Onderwerp wie) {
        return Pagina.geheel(Antwoorden.waarde(bekijken.alle(wie))).met(SignaalWeergave::van);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Lees een signaal")
    ResponseEntity<SignaalWeergave> leesSignaal(Onderwerp wie, @PathVariable UUID id) {
        return antwoord(bekijken.een(wie, new SignaalId(id.toString())));
    }

    @PutMapping("/{id}/stand")
    @Operation(summary = "Zeg wat er met het signaal gebeurt", description = "Bij een antwoord hoort een reden.")
    ResponseEntity<SignaalWeergave> zetStand(
            Onderwerp wie, @PathVariable UUID id, IfMatch versie, @RequestBody StandInvoer invoer) {
        return antwoord(behandelen.voerUit(wie, new SignaalId(id.toString()), Objects.requireNonNull(invoer.stand()),
                Invoertekst.van(invoer.reden()), versie.versie()));
    }

    private static ResponseEntity<SignaalWeergave> antwoord(Resultaat<Signaalbeeld> resultaat) {
        SignaalWeergave weergave = SignaalWeergave.van(Antwoorden.waarde(resultaat, SignaalDeel::van));
        return Antwoord.met(weergave.versie(), weergave);
    }
}
