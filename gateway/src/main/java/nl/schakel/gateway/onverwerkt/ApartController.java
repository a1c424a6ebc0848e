package nl.schakel.gateway.onverwerkt;

import io.swagger.v3.oas.annotations.Operation;
import nl.schakel.rest.IdempotencyKey;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What stands aside in the services, and putting it right. The service itself does it, and keeps who did. */
@RestController
@RequestMapping(ApartController.PAD)
class ApartController {

    static final String PAD = "/gateway/v1/apart-gezet";

    private final Beheerder beheerder;
    private final Dienstpost diensten;

    ApartController(Beheerder beheerder, Dienstpost diensten) {
        this.beheerder = beheerder;
        this.diensten = diensten;
    }

    @GetMapping
    @Operation(operationId = "apartGezetLijst", summary = "Wat bij de diensten apart staat, wat weer goed is en wie dat deed; alleen functioneel beheer")
    ApartWeergave.Lijst lijst() {
        return diensten.lijst(beheerder.token());
    }

    @PostMapping("/{dienst}/{id}/herkansingen")
    @Operation(operationId = "apartGezetOpnieuwAanbieden", summary = "Wat apart staat opnieuw aanbieden, in volgorde, aan wie het niet kon verwerken")
    ApartWeergave.Afloop biedOpnieuwAan(@PathVariable String dienst, @PathVariable String id, IdempotencyKey sleutel) {
        return diensten.stuur(beheerder.token(), dienst, id, "herkansingen", sleutel, null);
    }

    @PostMapping("/{dienst}/{id}/overslagen")
    @Operation(operationId = "apartGezetOverslaan", summary = "De voorste gebeurtenis voorgoed overslaan en verder gaan met wat erachter wacht")
    ApartWeergave.Afloop slaOver(
            @PathVariable String dienst, @PathVariable String id, IdempotencyKey sleutel, @RequestBody OverslagInvoer invoer) {
        return diensten.stuur(beheerder.token(), dienst, id, "overslagen", sleutel, invoer);
    }
}
