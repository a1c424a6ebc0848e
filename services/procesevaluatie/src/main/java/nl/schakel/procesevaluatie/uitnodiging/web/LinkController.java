package nl.schakel.procesevaluatie.uitnodiging.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import nl.schakel.procesevaluatie.uitnodiging.application.CodeBevestigen;
import nl.schakel.procesevaluatie.uitnodiging.application.CodeVragen;
import nl.schakel.procesevaluatie.uitnodiging.application.UitnodigingBekijken;
import nl.schakel.procesevaluatie.uitnodiging.application.UitnodigingOpenen;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodiging;
import nl.schakel.rest.Geweigerd;
import nl.schakel.rest.NietGevonden;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Van link naar code naar sessie. Het geheim komt in het verzoek zelf mee, nooit in een adres. */
@RestController
@RequestMapping(Sessiecookie.PAD)
class LinkController {

    private static final String DUUR = "10 minuten";
    private static final String LINK_WERKT_NIET = "Deze link werkt niet meer. Vraag een nieuwe aan.";
    private static final String CODE_KLOPT_NIET = "Deze code klopt niet of is verlopen. Vraag een nieuwe code.";

    private final UitnodigingOpenen openen;
    private final CodeVragen vragen;
    private final CodeBevestigen bevestigen;
    private final UitnodigingBekijken bekijken;
    private final Sessiecookie cookie;

    LinkController(UitnodigingOpenen openen, CodeVragen vragen, CodeBevestigen bevestigen, UitnodigingBekijken bekijken, Sessiecookie cookie) {
        this.openen = openen;
        this.vragen = vragen;
        this.bevestigen = bevestigen;
        this.bekijken = bekijken;
        this.cookie = cookie;
    }

    record GeheimInvoer(@NotBlank @Size(max = 100) String geheim) {}

    record CodeInvoer(
            @NotBlank @Size(max = 100) String geheim,
            @NotNull @Pattern(regexp = "\\s*(\\d\\s*){6}", message = "De code heeft zes cijfers.") String code) {}

    record VoorbladWeergave(String duur, String van, Instant verlooptOp) {}

    record CodeGevraagd(long geldigMinuten) {}

    @Operation(summary = "Van wie de vraag komt en hoe lang het duurt")
    @PostMapping("/_openen")
    VoorbladWeergave open(@RequestBody GeheimInvoer invoer) {
        return openen.voerUit(invoer.geheim())
                .map(v -> new VoorbladWeergave(DUUR, v.van(), v.verlooptOp()))
                .orElseThrow(() -> new NietGevonden(LINK_WERKT_NIET));
    }

    @Operation(summary = "Vraag een code per mail. Het antwoord is altijd hetzelfde.")
    @PostMapping("/_code")
    ResponseEntity<CodeGevraagd> vraagCode(@RequestBody GeheimInvoer invoer) {
        vragen.voerUit(invoer.geheim());
        return ResponseEntity.accepted().body(new CodeGevraagd(Uitnodiging.CODE_GELDIG.toMinutes()));
    }

    @Operation(summary = "Bevestig met de code dat u het zelf bent")
    @PostMapping("/_bevestigen")
    ResponseEntity<UitnodigingWeergave> bevestig(@RequestBody CodeInvoer invoer) {
        var sessie = bevestigen.voerUit(invoer.geheim(), invoer.code().replaceAll("\\s", ""))
                .orElseThrow(() -> new Geweigerd("code-klopt-niet", CODE_KLOPT_NIET));
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, cookie.met(sessie))
                .body(UitnodigingController.weergave(bekijken.voerUit(sessie)));
    }
}
