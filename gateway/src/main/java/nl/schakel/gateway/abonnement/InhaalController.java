package nl.schakel.gateway.abonnement;

import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.gateway.abonnement.bezorging.Bericht;
import nl.schakel.gateway.abonnement.bezorging.Inhalen;
import nl.schakel.gateway.abonnement.model.Posities;
import nl.schakel.gateway.stroom.Toegangskopie.Zichtbaar;
import nl.schakel.rest.OngeldigeInvoer;
import nl.schakel.rest.Veldfout;
import nl.schakel.rest.problem.Probleem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Catching up: first everything there is ({@code _snapshots}), from there what came after ({@code _deltas}). */
@RestController
@RequestMapping(AbonnementController.PAD + "/{id}")
class InhaalController {

    private static final int HOOGSTENS = 500;

    private final Beller beller;
    private final Inhalen inhalen;
    private final String publiek;

    InhaalController(Beller beller, Inhalen inhalen, @Value("${schakel.sessie.publiek}") String publiek) {
        this.beller = beller;
        this.inhalen = inhalen;
        this.publiek = publiek;
    }

    /** @param positie ask for what comes after this one with {@code after} */
    record DeltaWeergave(String positie, String vorigePositie, Bericht gebeurtenis) {}

    /** @param positie how far was read; also when nothing for this partner was in it */
    record DeltasWeergave(List<DeltaWeergave> items, String positie, boolean meer) {}

    /** @param versie of the thing when access to it last changed; it may be further by now */
    record SnapshotWeergave(String id, String soort, long versie, String dataref) {}

    /** @param positie of the first page: from here {@code _deltas} goes on when all pages have been read */
    record SnapshotsWeergave(List<SnapshotWeergave> items, String positie) {}

    private static final class Vergeten extends RuntimeException {}

    @GetMapping("/_deltas")
    @Operation(operationId = "deltasLezen", summary = "Wat er veranderde na een positie, voor wie liever haalt dan luistert")
    ResponseEntity<DeltasWeergave> deltas(
            @PathVariable String id, @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "100") int limit)
            throws InterruptedException {
        var abonnement = beller.abonnement(id);
        Optional<Posities> na = after == null ? Optional.of(inhalen.begin()) : Posities.lees(after);
        List<Veldfout> fouten = new ArrayList<>(fout(limit));
        if (na.isEmpty()) {
            fouten.add(new Veldfout("after", "onbekend", "Gebruik een positie die u van Schakel hebt gekregen."));
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        if (inhalen.vergeten(na.get())) {
            throw new Vergeten();
        }
        var deltas = inhalen.deltas(abonnement, na.get(), limit);
        var items = deltas.items().stream().map(d -> new DeltaWeergave(d.na().tekst(), d.voor().tekst(), d.bericht())).toList();
        var antwoord = new DeltasWeergave(items, deltas.tot().tekst(), deltas.meer());
        return deltas.meer() ? metVolgende(id, "_deltas", antwoord.positie(), limit, antwoord) : ResponseEntity.ok(antwoord);
    }

    @GetMapping("/_snapshots")
    @Operation(operationId = "snapshotsLezen", summary = "Alles waarvan deze partner nu mag weten dat het bestaat")
    ResponseEntity<SnapshotsWeergave> snapshots(
            @PathVariable String id, @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "100") int limit)
            throws InterruptedException {
        var abonnement = beller.abonnement(id);
        List<Veldfout> fouten = fout(limit);
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        var snapshot = inhalen.snapshot(abonnement, after, limit);
        var items = snapshot.items().stream().map(this::weergave).toList();
        var antwoord = new SnapshotsWeergave(items, snapshot.tot().tekst());
        return items.size() == limit ? metVolgende(id, "_snapshots", items.getLast().id(), limit, antwoord) : ResponseEntity.ok(antwoord);
    }

    private SnapshotWeergave weergave(Zichtbaar z) {
        return new SnapshotWeergave(z.onderwerp(), z.soort(), z.versie(), Bericht.dataref(z, publiek));
    }

    private static List<Veldfout> fout(int limit) {
        return limit >= 1 && limit <= HOOGSTENS ? List.of()
                : List.of(new Veldfout("limit", "buiten-bereik", "Gebruik een getal van 1 tot en met " + HOOGSTENS + "."));
    }

    private static <T> ResponseEntity<T> metVolgende(String id, String wat, String na, int limit, T antwoord) {
        String volgende = "<" + AbonnementController.PAD + "/" + id + "/" + wat + "?after=" + na + "&limit=" + limit + ">; rel=\"next\"";
        return ResponseEntity.ok().header(HttpHeaders.LINK, volgende).body(antwoord);
    }

    @ExceptionHandler
    ResponseEntity<Probleem> vergeten(Vergeten e) {
        return ResponseEntity.status(HttpStatus.GONE).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(Probleem.van(
                410, "positie-vergeten", "Wat na deze positie kwam is niet meer te lezen. Lees _snapshots en ga van daar verder."));
    }
}
