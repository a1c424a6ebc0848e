package nl.schakel.gateway.abonnement;

import io.swagger.v3.oas.annotations.Operation;
import nl.schakel.access.Onderwerp;
import nl.schakel.gateway.abonnement.bezorging.Logboek;
import nl.schakel.gateway.abonnement.model.Abonnement;
import nl.schakel.gateway.abonnement.model.Abonnementen;
import nl.schakel.gateway.abonnement.model.Opdracht;
import nl.schakel.gateway.abonnement.model.Posities;
import nl.schakel.rest.Antwoord;
import nl.schakel.rest.IdempotencyKey;
import nl.schakel.rest.IfMatch;
import nl.schakel.rest.NietBereikbaar;
import nl.schakel.rest.Pagina;
import nl.schakel.rest.Paginering;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Abonnementen of a partner's system, and for beheer those of all. */
@RestController
@RequestMapping(AbonnementController.PAD)
class AbonnementController {

    static final String PAD = "/gateway/v1/abonnementen";

    private final Beller beller;
    private final Abonneren abonneren;
    private final Abonnementen abonnementen;
    private final Logboek logboek;

    AbonnementController(Beller beller, Abonneren abonneren, Abonnementen abonnementen, Logboek logboek) {
        this.beller = beller;
        this.abonneren = abonneren;
        this.abonnementen = abonnementen;
        this.logboek = logboek;
    }

    @GetMapping
    @Operation(operationId = "abonnementenLijst", summary = "De eigen abonnementen; voor functioneel beheer die van iedereen")
    Pagina<AbonnementWeergave> lijst(Paginering paginering) {
        Onderwerp wie = beller.wie();
        String klant = Beller.isBeheer(wie) ? null : wie.persoonId();
        Posities einde = einde();
        var items = abonnementen.lijst(klant, paginering.overslaan(), paginering.pageSize());
        return Pagina.van(items.stream().map(a -> AbonnementWeergave.van(a, einde)).toList(), paginering, abonnementen.aantal(klant));
    }

    @PostMapping
    @Operation(operationId = "abonnementMaken", summary = "Vragen om gebeurtenissen; de ontvanger moet eerst toestemming geven")
    ResponseEntity<AbonnementWeergave> maak(IdempotencyKey sleutel, @RequestBody AbonnementInvoer invoer) throws InterruptedException {
        Abonnement nieuw = abonneren.maak(invoer, sleutel);
        return Antwoord.nieuw(PAD + "/" + nieuw.id(), nieuw.versie(), AbonnementWeergave.van(nieuw, einde()));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "abonnementLezen", summary = "Wat er gevraagd is en hoe het bezorgen gaat")
    ResponseEntity<AbonnementWeergave> lees(@PathVariable String id) {
        return antwoord(beller.abonnement(id));
    }

    @PutMapping("/{id}")
    @Operation(operationId = "abonnementWijzigen", summary = "Een ander adres, andere filters of een ander geheim")
    ResponseEntity<AbonnementWeergave> wijzig(@PathVariable String id, IfMatch versie, @RequestBody AbonnementInvoer invoer)
            throws InterruptedException {
        return antwoord(abonneren.wijzig(beller.abonnement(id), versie.versie(), invoer));
    }

    /** Stopping never waits for a version: it is what the partner wants now. */
    @DeleteMapping("/{id}")
    @Operation(operationId = "abonnementOpzeggen", summary = "Opzeggen; er wordt niets meer bezorgd")
    ResponseEntity<Void> zegOp(@PathVariable String id) {
        abonneren.voerUit(beller.abonnement(id).id(), new Opdracht.ZegOp(beller.als(null), ""));
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<AbonnementWeergave> antwoord(Abonnement a) {
        return Antwoord.met(a.versie(), AbonnementWeergave.van(a, einde()));
    }

    /** Without a broker the rest can still be read. */
    private @Nullable Posities einde() {
        try {
            return logboek.einde();
        } catch (NietBereikbaar e) {
            return null;
        }
    }
}
