package nl.schakel.procesevaluatie.leerpunt.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotNull;
import nl.schakel.access.Onderwerp;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import nl.schakel.procesevaluatie.leerpunt.application.LeerpuntLezen;
import nl.schakel.procesevaluatie.leerpunt.application.LeerpuntResultaat;
import nl.schakel.procesevaluatie.leerpunt.application.LeerpuntVrijgeven;
import nl.schakel.procesevaluatie.leerpunt.application.LeerpuntenOpsommen;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntWeigering;
import nl.schakel.procesevaluatie.leerpunt.weergave.LeerpuntWeergave;
import nl.schakel.procesevaluatie.toegang.model.Handeling;
import nl.schakel.rest.Antwoord;
import nl.schakel.rest.Botsing;
import nl.schakel.rest.GeenToegang;
import nl.schakel.rest.Geweigerd;
import nl.schakel.rest.IdempotencyKey;
import nl.schakel.rest.IfMatch;
import nl.schakel.rest.NietGevonden;
import nl.schakel.rest.Pagina;
import nl.schakel.rest.Paginering;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wat wij leerden. */
@RestController
@RequestMapping("/procesevaluatie/v1/leerpunten")
class LeerpuntController {

    private final LeerpuntenOpsommen opsommen;
    private final LeerpuntLezen lezen;
    private final LeerpuntVrijgeven vrijgeven;

    LeerpuntController(LeerpuntenOpsommen opsommen, LeerpuntLezen lezen, LeerpuntVrijgeven vrijgeven) {
        this.opsommen = opsommen;
        this.lezen = lezen;
        this.vrijgeven = vrijgeven;
    }

    /** @param herkenbaar is iemand te herkennen? */
    record VrijgaveInvoer(@NotNull Boolean herkenbaar) {}

    @Operation(summary = "De leerpunten die zijn vrijgegeven")
    @GetMapping
    Pagina<LeerpuntWeergave> leerpunten(Onderwerp wie, Paginering bladzijde) {
        var lijst = opsommen.voerUit(wie, bladzijde.overslaan(), bladzijde.pageSize()).orElseThrow(() -> new GeenToegang(Handeling.OPSOMMEN.nee()));
        return Pagina.van(lijst.leerpunten().stream().map(LeerpuntWeergave::van).toList(), bladzijde, lijst.totaal());
    }

    @Operation(summary = "Eén leerpunt")
    @GetMapping("/{leerpuntId}")
    ResponseEntity<LeerpuntWeergave> leerpunt(Onderwerp wie, @PathVariable String leerpuntId) {
        return antwoord(lezen.voerUit(wie, leerpuntId));
    }

    @Operation(summary = "Zeg dat niemand te herkennen is; na de tweede lezer is het leerpunt voor iedereen")
    @PostMapping("/{leerpuntId}/vrijgaven")
    ResponseEntity<LeerpuntWeergave> geefVrij(
            Onderwerp wie, IdempotencyKey sleutel, @Nullable IfMatch basis, @PathVariable String leerpuntId, @RequestBody VrijgaveInvoer invoer) {
        var vrager = new Vrager(wie, new Sleutel.VanOpdracht(sleutel.waarde()), basis == null ? null : basis.versie());
        return antwoord(vrijgeven.voerUit(vrager, leerpuntId, invoer.herkenbaar()));
    }

    private static ResponseEntity<LeerpuntWeergave> antwoord(LeerpuntResultaat resultaat) {
        var weergave = switch (resultaat) {
            case LeerpuntResultaat.Gelukt(var leerpunt) -> LeerpuntWeergave.van(leerpunt);
            case LeerpuntResultaat.GeenToegang(var zin) -> throw new GeenToegang(zin);
            case LeerpuntResultaat.NietGevonden n -> throw new NietGevonden("Dit leerpunt is er niet (meer).");
            case LeerpuntResultaat.Geweigerd(LeerpuntWeigering.LeerpuntGewijzigd(var versie), var nu) ->
                    throw new Botsing(versie, LeerpuntWeergave.van(nu));
            case LeerpuntResultaat.Geweigerd(var weigering, var nu) -> throw Geweigerd.om(weigering, weigering.zin());
        };
        return Antwoord.met(weergave.versie(), weergave);
    }
}
