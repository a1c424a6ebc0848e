package nl.schakel.gezinsplan.casus.web;

import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.CasusBekijkenAls;
import nl.schakel.gezinsplan.casus.application.PartnerUitnodigen;
import nl.schakel.gezinsplan.casus.application.ToegangAfsluiten;
import nl.schakel.gezinsplan.casus.application.ZorgcoordinatorAanwijzen;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.rest.IdempotencyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who takes part. */
@RestController
@RequestMapping("/gezinsplan/v1/casussen/{id}")
class KringController {

    private final PartnerUitnodigen uitnodigen;
    private final CasusBekijkenAls bekijken;
    private final ToegangAfsluiten afsluiten;
    private final ZorgcoordinatorAanwijzen aanwijzen;
    private final Antwoorden antwoorden;

    KringController(
            PartnerUitnodigen uitnodigen,
            CasusBekijkenAls bekijken,
            ToegangAfsluiten afsluiten,
            ZorgcoordinatorAanwijzen aanwijzen,
            Antwoorden antwoorden) {
        this.uitnodigen = uitnodigen;
        this.bekijken = bekijken;
        this.afsluiten = afsluiten;
        this.aanwijzen = aanwijzen;
        this.antwoorden = antwoorden;
    }

    @PostMapping("/betrokkenen")
    ResponseEntity<CasusWeergave> nodigUit(
            Onderwerp wie, @PathVariable UUID id, IdempotencyKey sleutel, @RequestBody BetrokkeneInvoer invoer) {
        var oproep = Antwoorden.oproep(wie, id, sleutel);
        return antwoorden.van(
                wie, uitnodigen.voerUit(oproep, invoer.persoonId().toString(), invoer.alsDeelname()));
    }

    /** What an invitation on these terms would show. Nothing changes. */
    @PostMapping("/betrokkenen/_bekijk")
    CasusWeergave bekijkAls(Onderwerp wie, @PathVariable UUID id, @RequestBody BetrokkeneInvoer invoer) {
        return antwoorden.van(
                wie, bekijken.voerUit(wie, new CasusId(id), invoer.persoonId().toString(), invoer.alsDeelname()));
    }

    /** Stopping somebody's access never waits for a version: it is always what the family wants now. */
    @DeleteMapping("/betrokkenen/{betrokkeneId}")
    ResponseEntity<CasusWeergave> sluitToegangAf(
            Onderwerp wie, @PathVariable UUID id, @PathVariable UUID betrokkeneId, @Nullable IdempotencyKey sleutel) {
        return antwoorden.van(wie, afsluiten.voerUit(Antwoorden.oproep(wie, id, sleutel), betrokkeneId));
    }

    @PutMapping("/zorgcoordinator")
    ResponseEntity<CasusWeergave> wijsZorgcoordinatorAan(
            Onderwerp wie,
            @PathVariable UUID id,
            @Nullable IdempotencyKey sleutel,
            @RequestBody ZorgcoordinatorInvoer invoer) {
        var oproep = Antwoorden.oproep(wie, id, sleutel);
        return antwoorden.van(wie, aanwijzen.voerUit(oproep, invoer.betrokkeneId(), invoer.gezinslidId()));
    }
}
