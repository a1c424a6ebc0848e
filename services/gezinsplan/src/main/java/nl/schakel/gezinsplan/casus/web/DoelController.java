package nl.schakel.gezinsplan.casus.web;

import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.CijferGeven;
import nl.schakel.gezinsplan.casus.application.DoelBijstellen;
import nl.schakel.gezinsplan.casus.application.DoelToevoegen;
import nl.schakel.gezinsplan.casus.application.WerkaantekeningSchrijven;
import nl.schakel.rest.IdempotencyKey;
import nl.schakel.rest.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the family works on. */
@RestController
@RequestMapping("/gezinsplan/v1/casussen/{id}/doelen")
class DoelController {

    private final DoelToevoegen toevoegen;
    private final DoelBijstellen bijstellen;
    private final CijferGeven cijferGeven;
    private final WerkaantekeningSchrijven schrijven;
    private final Antwoorden antwoorden;

    DoelController(
            DoelToevoegen toevoegen,
            DoelBijstellen bijstellen,
            CijferGeven cijferGeven,
            WerkaantekeningSchrijven schrijven,
            Antwoorden antwoorden) {
        this.toevoegen = toevoegen;
        this.bijstellen = bijstellen;
        this.cijferGeven = cijferGeven;
        this.schrijven = schrijven;
        this.antwoorden = antwoorden;
    }

    @PostMapping
    ResponseEntity<CasusWeergave> voegDoelToe(
            Onderwerp wie, @PathVariable UUID id, IdempotencyKey sleutel, @RequestBody DoelInvoer invoer) {
        var afloop = toevoegen.voerUit(
                Antwoorden.oproep(wie, id, sleutel),
                invoer.zin().strip(),
                invoer.vanGezinslidId(),
                invoer.vanNaam(),
                invoer.leefgebied(),
                invoer.cijferStart());
        return antwoorden.van(wie, afloop);
    }

    @PutMapping("/{doelId}")
    ResponseEntity<CasusWeergave> stelDoelBij(
            Onderwerp wie,
            @PathVariable UUID id,
            @PathVariable UUID doelId,
            IfMatch versie,
            @Nullable IdempotencyKey sleutel,
            @RequestBody DoelzinInvoer invoer) {
        var oproep = Antwoorden.oproep(wie, id, sleutel);
        return antwoorden.van(
                wie, bijstellen.voerUit(oproep, doelId, versie.versie(), invoer.zin().strip(), invoer.leefgebied()));
    }

    @PostMapping("/{doelId}/cijfers")
    ResponseEntity<CasusWeergave> geefCijfer(
            Onderwerp wie,
            @PathVariable UUID id,
            @PathVariable UUID doelId,
            IdempotencyKey sleutel,
            @RequestBody CijferInvoer invoer) {
        var oproep = Antwoorden.oproep(wie, id, sleutel);
        return antwoorden.van(wie, cijferGeven.voerUit(oproep, doelId, invoer.cijfer()));
    }

    /** The first note has no version to be based on. */
    @PutMapping("/{doelId}/werkaantekening")
    ResponseEntity<CasusWeergave> schrijfWerkaantekening(
            Onderwerp wie,
            @PathVariable UUID id,
            @PathVariable UUID doelId,
            @Nullable IfMatch versie,
            @Nullable IdempotencyKey sleutel,
            @RequestBody WerkaantekeningInvoer invoer) {
        var oproep = Antwoorden.oproep(wie, id, sleutel);
        long verwacht = versie == null ? 0 : versie.versie();
        return antwoorden.van(wie, schrijven.voerUit(oproep, doelId, verwacht, invoer.tekst().strip()));
    }
}
