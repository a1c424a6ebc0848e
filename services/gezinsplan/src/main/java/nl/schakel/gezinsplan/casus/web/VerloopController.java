package nl.schakel.gezinsplan.casus.web;

import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.AkkoordGeven;
import nl.schakel.gezinsplan.casus.application.CasusAfsluiten;
import nl.schakel.gezinsplan.casus.application.CasusHeropenen;
import nl.schakel.gezinsplan.casus.application.EersteContactVastleggen;
import nl.schakel.gezinsplan.casus.application.EvaluatiePlannen;
import nl.schakel.gezinsplan.casus.application.NazorgGeven;
import nl.schakel.gezinsplan.casus.application.PlanVaststellen;
import nl.schakel.gezinsplan.casus.application.VeiligheidChecken;
import nl.schakel.rest.IdempotencyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The course of a casus, from first contact to closing. */
@RestController
@RequestMapping("/gezinsplan/v1/casussen/{id}")
class VerloopController {

    private final EersteContactVastleggen eersteContact;
    private final VeiligheidChecken veiligheidChecken;
    private final EvaluatiePlannen evaluatiePlannen;
    private final AkkoordGeven akkoordGeven;
    private final PlanVaststellen vaststellen;
    private final CasusAfsluiten afsluiten;
    private final NazorgGeven nazorg;
    private final CasusHeropenen heropenen;
    private final Antwoorden antwoorden;

    VerloopController(
            EersteContactVastleggen eersteContact,
            VeiligheidChecken veiligheidChecken,
            EvaluatiePlannen evaluatiePlannen,
            AkkoordGeven akkoordGeven,
            PlanVaststellen vaststellen,
            CasusAfsluiten afsluiten,
            NazorgGeven nazorg,
            CasusHeropenen heropenen,
            Antwoorden antwoorden) {
        this.eersteContact = eersteContact;
        this.veiligheidChecken = veiligheidChecken;
        this.evaluatiePlannen = evaluatiePlannen;
        this.akkoordGeven = akkoordGeven;
        this.vaststellen = vaststellen;
        this.afsluiten = afsluiten;
        this.nazorg = nazorg;
        this.heropenen = heropenen;
        this.antwoorden = antwoorden;
    }

    @PostMapping("/eerste-contacten")
    ResponseEntity<CasusWeergave> legEersteContactVast(
            Onderwerp wie, @PathVariable UUID id, IdempotencyKey sleutel) {
        return antwoorden.van(wie, eersteContact.voerUit(Antwoorden.oproep(wie, id, sleutel)));
    }

    @PostMapping("/veiligheidschecks")
    ResponseEntity<CasusWeergave> checkVeiligheid(
            Onderwerp wie, @PathVariable UUID id, IdempotencyKey sleutel, @RequestBody VeiligheidInvoer invoer) {
        var oproep = Antwoorden.oproep(wie, id, sleutel);
        return antwoorden.van(wie, veiligheidChecken.voerUit(oproep, invoer.uitkomst()));
    }

    @PutMapping("/evaluatiedatum")
    ResponseEntity<CasusWeergave> planEvaluatie(
            Onderwerp wie,
            @PathVariable UUID id,
            @Nullable IdempotencyKey sleutel,
            @RequestBody EvaluatieInvoer invoer) {
        var oproep = Antwoorden.oproep(wie, id, sleutel);
        return antwoorden.van(wie, evaluatiePlannen.voerUit(oproep, invoer.datum()));
    }

    @PostMapping("/akkoorden")
    ResponseEntity<CasusWeergave> geefAkkoord(
            Onderwerp wie, @PathVariable UUID id, IdempotencyKey sleutel, @RequestBody AkkoordInvoer invoer) {
        var oproep = Antwoorden.oproep(wie, id, sleutel);
        return antwoorden.van(wie, akkoordGeven.voerUit(oproep, invoer.gezinslidId(), invoer.reden()));
    }

    @PostMapping("/plan-vaststellingen")
    ResponseEntity<CasusWeergave> stelPlanVast(Onderwerp wie, @PathVariable UUID id, IdempotencyKey sleutel) {
        return antwoorden.van(wie, vaststellen.voerUit(Antwoorden.oproep(wie, id, sleutel)));
    }

    @PostMapping("/afsluitingen")
    ResponseEntity<CasusWeergave> sluitCasusAf(
            Onderwerp wie, @PathVariable UUID id, IdempotencyKey sleutel, @RequestBody AfsluitingInvoer invoer) {
        var afloop = afsluiten.voerUit(
                Antwoorden.oproep(wie, id, sleutel),
                invoer.terugblik().strip(),
                invoer.nazorgdatum(),
                invoer.wieBelJe().strip());
        return antwoorden.van(wie, afloop);
    }

    @PostMapping("/nazorgcontacten")
    ResponseEntity<CasusWeergave> geefNazorg(
            Onderwerp wie, @PathVariable UUID id, IdempotencyKey sleutel, @RequestBody NazorgInvoer invoer) {
        var oproep = Antwoorden.oproep(wie, id, sleutel);
        return antwoorden.van(wie, nazorg.voerUit(oproep, invoer.hoeGaatHet().strip(), invoer.volgende()));
    }

    @PostMapping("/heropeningen")
    ResponseEntity<CasusWeergave> heropenCasus(
            Onderwerp wie, @PathVariable UUID id, IdempotencyKey sleutel, @RequestBody HeropeningInvoer invoer) {
        return antwoorden.van(wie, heropenen.voerUit(Antwoorden.oproep(wie, id, sleutel), invoer.reden().strip()));
    }
}
