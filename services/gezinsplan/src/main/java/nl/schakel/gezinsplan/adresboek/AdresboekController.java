package nl.schakel.gezinsplan.adresboek;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.gezinsplan.casus.application.Handeling;
import nl.schakel.gezinsplan.casus.application.Inzagespoor;
import nl.schakel.gezinsplan.casus.application.Toegang;
import nl.schakel.rest.GeenToegang;
import nl.schakel.rest.IdempotencyKey;
import nl.schakel.rest.OngeldigeInvoer;
import nl.schakel.rest.Pagina;
import nl.schakel.rest.Paginering;
import nl.schakel.rest.Veldfout;
import nl.schakel.rest.Zoekvraag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People and organisations. Both have an id of their own, so posting the same one again changes nothing. */
@RestController
@RequestMapping("/gezinsplan/v1")
class AdresboekController {

    private final Adressen adressen;
    private final Toegang toegang;
    private final Inzagespoor spoor;

    AdresboekController(Adressen adressen, Toegang toegang, Inzagespoor spoor) {
        this.adressen = adressen;
        this.toegang = toegang;
        this.spoor = spoor;
    }

    @GetMapping("/mensen")
    Pagina<Mens> leesMensen(Onderwerp wie, Paginering paginering) {
        return mensen(wie, "", paginering);
    }

    @PostMapping("/mensen/_zoek")
    Pagina<Mens> zoekMensen(Onderwerp wie, @RequestBody Zoekvraag vraag, Paginering paginering) {
        return mensen(wie, vraag.tekst(), paginering);
    }

    private Pagina<Mens> mensen(Onderwerp wie, String zoek, Paginering paginering) {
        vraagToegang(wie, Handeling.ADRESBOEK_LEZEN, "MENSEN");
        boolean beheert = toegang.beslis(wie, Handeling.ADRESBOEK_BIJHOUDEN).toegestaan();
        var gevonden = adressen.mensen(zoek, beheert, paginering.overslaan(), paginering.pageSize());
        return Pagina.van(gevonden.items(), paginering, gevonden.totaal());
    }

    @PostMapping("/mensen")
    @ResponseStatus(HttpStatus.CREATED)
    Mens legMensVast(Onderwerp wie, IdempotencyKey sleutel, @RequestBody MensInvoer invoer) {
        vraagToegang(wie, Handeling.ADRESBOEK_BIJHOUDEN, "MENSEN");
        UUID organisatieId = invoer.organisatieId();
        String organisatie = organisatieId == null ? null : naamVan(organisatieId);
        Mens mens = new Mens(
                invoer.id().toString(),
                invoer.naam().strip(),
                organisatieId == null ? null : organisatieId.toString(),
                organisatie,
                invoer.functie());
        adressen.bewaar(mens);
        return mens;
    }

    @GetMapping("/organisaties")
    Pagina<Organisatie> leesOrganisaties(Onderwerp wie, Paginering paginering) {
        vraagToegang(wie, Handeling.ADRESBOEK_LEZEN, "ORGANISATIES");
        var gevonden = adressen.organisaties(paginering.overslaan(), paginering.pageSize());
        return Pagina.van(gevonden.items(), paginering, gevonden.totaal());
    }

    @PostMapping("/organisaties")
    @ResponseStatus(HttpStatus.CREATED)
    Organisatie legOrganisatieVast(
            Onderwerp wie, IdempotencyKey sleutel, @RequestBody OrganisatieInvoer invoer) {
        vraagToegang(wie, Handeling.ADRESBOEK_BIJHOUDEN, "ORGANISATIES");
        UUID id = invoer.id() == null
                ? UUID.nameUUIDFromBytes(sleutel.waarde().getBytes(StandardCharsets.UTF_8))
                : invoer.id();
        Organisatie organisatie = new Organisatie(id.toString(), invoer.naam().strip(), invoer.soort());
        adressen.bewaar(organisatie);
        return organisatie;
    }

    private String naamVan(UUID organisatieId) {
        return adressen.organisatie(organisatieId.toString())
                .map(Organisatie::naam)
                .orElseThrow(() -> new OngeldigeInvoer(List.of(new Veldfout(
                        "organisatieId", "onbekend", "Deze organisatie kennen wij niet. Voeg haar eerst toe."))));
    }

    private void vraagToegang(Onderwerp wie, Handeling handeling, String soort) {
        Toegangsbesluit besluit = toegang.beslis(wie, handeling);
        spoor.leg(wie, handeling, besluit, soort, null);
        if (!besluit.toegestaan()) {
            throw new GeenToegang(besluit.reden());
        }
    }
}
