package nl.schakel.gateway.abonnement;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.schakel.gateway.abonnement.AbonnementWeergave.AntwoordWeergave;
import nl.schakel.gateway.abonnement.AbonnementWeergave.HaperingWeergave;
import nl.schakel.gateway.abonnement.AbonnementWeergave.ParkeerplekWeergave;
import nl.schakel.gateway.abonnement.RedenInvoer.OverslaanInvoer;
import nl.schakel.gateway.abonnement.RedenInvoer.TerugzettenInvoer;
import nl.schakel.gateway.abonnement.bezorging.Logboek;
import nl.schakel.gateway.abonnement.bezorging.Postbode;
import nl.schakel.gateway.abonnement.model.Abonnement;
import nl.schakel.gateway.abonnement.model.Antwoord;
import nl.schakel.gateway.abonnement.model.Bezorging;
import nl.schakel.gateway.abonnement.model.Handeling;
import nl.schakel.gateway.abonnement.model.Opdracht;
import nl.schakel.gateway.abonnement.model.Regel;
import nl.schakel.gateway.abonnement.model.Stand;
import nl.schakel.gateway.abonnement.model.Wie;
import nl.schakel.rest.GeenToegang;
import nl.schakel.rest.IdempotencyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the delivery goes, and what a person can do about it. Every act is kept with who, when and why. */
@RestController
@RequestMapping(AbonnementController.PAD + "/{id}")
class BezorgingController {

    private static final Duration KIJK = Duration.ofSeconds(2);

    private final Beller beller;
    private final Abonneren abonneren;
    private final Postbode postbode;
    private final Logboek logboek;

    BezorgingController(Beller beller, Abonneren abonneren, Postbode postbode, Logboek logboek) {
        this.beller = beller;
        this.abonneren = abonneren;
        this.postbode = postbode;
        this.logboek = logboek;
    }

    record HandelingWeergave(Handeling.Soort soort, String door, Instant op, String reden) {}

    /**
     * @param achterstand records in the topics that were not looked at yet, for whomever they are
     * @param oudsteWachtendOp when the oldest of them was logged
     * @param geparkeerd events that were set aside
     */
    record Bezorgoverzicht(
            Stand stand, boolean alleenBeheerKanHervatten, long achterstand, @Nullable Instant oudsteWachtendOp, long bezorgd,
            @Nullable AntwoordWeergave laatsteAntwoord, @Nullable HaperingWeergave hapering, List<ParkeerplekWeergave> geparkeerd,
            List<HandelingWeergave> handelingen) {}

    /** @param fout code of what went wrong when there was no answer */
    record ProefWeergave(boolean bezorgd, int status, @Nullable String fout) {}

    @GetMapping("/bezorging")
    @Operation(operationId = "bezorgingLezen", summary = "Hoe ver het bezorgen is, wat hapert, wat geparkeerd is en wie wat deed")
    Bezorgoverzicht lees(@PathVariable String id) {
        return overzicht(beller.abonnement(id));
    }

    @PostMapping("/pauzes")
    @Operation(operationId = "bezorgingPauzeren", summary = "Even niets bezorgen; de plek blijft bewaard")
    Bezorgoverzicht pauzeer(@PathVariable String id, IdempotencyKey sleutel, @RequestBody RedenInvoer invoer) {
        return voerUit(id, new Opdracht.Pauzeer(beller.als(sleutel), invoer.reden()));
    }

    @PostMapping("/hervattingen")
    @Operation(operationId = "bezorgingHervatten", summary = "Verder bezorgen waar het bleef")
    Bezorgoverzicht hervat(@PathVariable String id, IdempotencyKey sleutel, @RequestBody RedenInvoer invoer) {
        return voerUit(id, new Opdracht.Hervat(beller.als(sleutel), invoer.reden()));
    }

    @PostMapping("/overslagen")
    @Operation(operationId = "gebeurtenisOverslaan", summary = "De gebeurtenis die in de weg staat parkeren; alleen functioneel beheer")
    Bezorgoverzicht slaOver(@PathVariable String id, IdempotencyKey sleutel, @RequestBody OverslaanInvoer invoer) {
        Wie wie = beller.als(sleutel);
        if (!wie.beheer()) {
            throw new GeenToegang("Alleen functioneel beheer kan een gebeurtenis overslaan.");
        }
        return voerUit(id, new Opdracht.SlaOver(wie, invoer.reden(), invoer.gebeurtenisId()));
    }

    @PostMapping("/terugzettingen")
    @Operation(operationId = "bezorgingTerugzetten", summary = "Opnieuw bezorgen wat vanaf een moment gebeurde")
    Bezorgoverzicht zetTerug(@PathVariable String id, IdempotencyKey sleutel, @RequestBody TerugzettenInvoer invoer) {
        return voerUit(id, new Opdracht.ZetTerug(beller.als(sleutel), invoer.reden(), logboek.sinds(invoer.vanafOp())));
    }

    @PostMapping("/_test")
    @Operation(operationId = "bezorgingBeproeven", summary = "Nu een proefgebeurtenis bezorgen en zien wat de ontvanger antwoordt")
    ProefWeergave beproef(@PathVariable String id) throws InterruptedException {
        Abonnement a = beller.abonnement(id);
        Antwoord antwoord = postbode.beproef(a.id(), a.instellingen());
        return new ProefWeergave(antwoord.oordeel() == Antwoord.Oordeel.BEZORGD, antwoord.status(), antwoord.fout());
    }

    private Bezorgoverzicht voerUit(String id, Opdracht opdracht) {
        return overzicht(abonneren.voerUit(beller.abonnement(id).id(), opdracht));
    }

    private Bezorgoverzicht overzicht(Abonnement a) {
        Bezorging b = a.bezorging();
        long achterstand = b.posities().tot(logboek.einde());
        return new Bezorgoverzicht(b.stand(), b.alleenBeheer(), achterstand, achterstand == 0 ? null : oudste(b), b.bezorgd(),
                AntwoordWeergave.van(b.laatste()), HaperingWeergave.van(b.hapering()),
                b.geparkeerd().stream().map(ParkeerplekWeergave::van).toList(),
                a.handelingen().stream().map(h -> new HandelingWeergave(h.soort(), h.door(), h.op(), h.reden())).toList());
    }

    private @Nullable Instant oudste(Bezorging b) {
        try (Logboek.Lezing lezing = logboek.open(b.posities())) {
            return lezing.lees(KIJK).regels().stream().map(Regel::op).min(Comparator.naturalOrder()).orElse(null);
        }
    }
}
