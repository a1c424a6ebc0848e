package nl.schakel.gateway.sessie;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SessieController {

    private final SessieInstellingen instellingen;

    SessieController(SessieInstellingen instellingen) {
        this.instellingen = instellingen;
    }

    record OrganisatieWeergave(String id, @Nullable String naam) {}

    record SessieWeergave(
            String persoonId, String naam, String voornaam, String functie, @Nullable OrganisatieWeergave organisatie, Instant verlooptOp) {}

    @GetMapping("/gateway/v1/sessie")
    @Operation(operationId = "sessieLezen", summary = "Wie is ingelogd en tot wanneer")
    SessieWeergave sessie() {
        Sessie sessie = Ingelogd.nu().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("geen sessie"));
        var wie = sessie.wie();
        var organisatie = wie.organisatieId() == null ? null : new OrganisatieWeergave(wie.organisatieId(), wie.organisatieNaam());
        return new SessieWeergave(wie.persoonId(), wie.naam(), voornaam(wie.naam()), sessie.functie(), organisatie, instellingen.verlooptOp(sessie.begonnenOp(), sessie.gebruiktOp()).truncatedTo(ChronoUnit.SECONDS));
    }

    /** "Fatima El Idrissi" → Fatima; "dr. Van Loon" is greeted with the whole name. */
    private static String voornaam(String naam) {
        String eerste = naam.split(" ")[0];
        return eerste.endsWith(".") ? naam : eerste;
    }
}
