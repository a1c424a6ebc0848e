package nl.schakel.redrive;

import io.swagger.v3.oas.annotations.Hidden;
import nl.schakel.access.Onderwerp;
import nl.schakel.messaging.SetAside;
import nl.schakel.messaging.SetAside.By;
import nl.schakel.messaging.SetAside.Outcome;
import nl.schakel.rest.GeenToegang;
import nl.schakel.rest.Geweigerd;
import nl.schakel.rest.IdempotencyKey;
import nl.schakel.rest.NietBereikbaar;
import nl.schakel.rest.NietGevonden;
import nl.schakel.rest.Pagina;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * For functional management only, and only by way of the gateway, which has an address of its own for it: this path is under no
 * {@code /<service>/v1}, so no request from outside comes here by itself. Who asks is still decided here.
 */
@Hidden
@RestController
@RequestMapping("/beheer/apart-gezet")
class ApartController {

    private final SetAside setAside;

    ApartController(SetAside setAside) {
        this.setAside = setAside;
    }

    /** @param verwerkt how many were handled by this request */
    record Afloop(int verwerkt, ApartWeergave nu) {}

    @GetMapping
    Pagina<ApartWeergave> lijst(Onderwerp wie) {
        controleer(wie);
        return Pagina.geheel(setAside.all().stream().map(ApartWeergave::van).toList());
    }

    @PostMapping("/{id}/herkansingen")
    Afloop biedOpnieuwAan(@PathVariable String id, Onderwerp wie, IdempotencyKey sleutel) {
        controleer(wie);
        return afloop(setAside.retry(id, door(wie, "", sleutel)));
    }

    @PostMapping("/{id}/overslagen")
    Afloop slaOver(@PathVariable String id, Onderwerp wie, IdempotencyKey sleutel, @RequestBody OverslagInvoer invoer) {
        controleer(wie);
        return afloop(setAside.skip(id, invoer.partitie(), invoer.plek(), door(wie, invoer.reden(), sleutel)));
    }

    private static void controleer(Onderwerp wie) {
        if (!wie.heeftFunctie("beheerder")) {
            throw new GeenToegang("Dit is voor functioneel beheer.");
        }
    }

    private static By door(Onderwerp wie, String reden, IdempotencyKey sleutel) {
        return new By(wie.persoonId(), reden, wie.persoonId() + ":" + sleutel.waarde());
    }

    private static Afloop afloop(Outcome uitkomst) {
        return switch (uitkomst) {
            case Outcome.Tried(int verwerkt, var nu) -> new Afloop(verwerkt, ApartWeergave.van(nu));
            case Outcome.NotInFront _ -> throw new Geweigerd(
                    "staat-niet-vooraan", "Deze gebeurtenis staat niet meer vooraan. Lees opnieuw wat er nu apart staat.");
            case Outcome.Later _ -> throw new NietBereikbaar("wat voor de verwerking nodig is");
            case Outcome.Unknown _ -> throw new NietGevonden("Hier staat niets apart.");
        };
    }
}
