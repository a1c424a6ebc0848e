package nl.schakel.gezinsplan.casus.web;

import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.CasusAanmelden;
import nl.schakel.gezinsplan.casus.application.CasusLezen;
import nl.schakel.gezinsplan.casus.application.CasussenZoeken;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen.Herkomst;
import nl.schakel.rest.IdempotencyKey;
import nl.schakel.rest.Pagina;
import nl.schakel.rest.Paginering;
import nl.schakel.rest.Zoekvraag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/gezinsplan/v1/casussen")
class CasusController {

    private final CasussenZoeken zoeken;
    private final CasusAanmelden aanmelden;
    private final CasusLezen lezen;
    private final Antwoorden antwoorden;

    CasusController(CasussenZoeken zoeken, CasusAanmelden aanmelden, CasusLezen lezen, Antwoorden antwoorden) {
        this.zoeken = zoeken;
        this.aanmelden = aanmelden;
        this.lezen = lezen;
        this.antwoorden = antwoorden;
    }

    @GetMapping
    Pagina<CasusKop> leesCasussen(Onderwerp wie, Paginering paginering) {
        return koppen(wie, "", paginering);
    }

    @PostMapping("/_zoek")
    Pagina<CasusKop> zoekCasussen(Onderwerp wie, @RequestBody Zoekvraag vraag, Paginering paginering) {
        return koppen(wie, vraag.tekst(), paginering);
    }

    private Pagina<CasusKop> koppen(Onderwerp wie, String zoek, Paginering paginering) {
        var gevonden = zoeken.voerUit(wie, zoek, paginering.overslaan(), paginering.pageSize());
        var koppen = gevonden.items().stream()
                .map(b -> antwoorden.beeld(wie, b.casus()).kop())
                .toList();
        return Pagina.van(koppen, paginering, gevonden.totaal());
    }

    @PostMapping
    ResponseEntity<CasusWeergave> meldCasusAan(
            Onderwerp wie, IdempotencyKey sleutel, @RequestBody CasusInvoer invoer) {
        var herkomst = new Herkomst.Opgedragen(sleutel.waarde());
        return antwoorden.nieuw(wie, aanmelden.voerUit(wie, herkomst, invoer.alsAanmelding()));
    }

    @GetMapping("/{id}")
    ResponseEntity<CasusWeergave> leesCasus(Onderwerp wie, @PathVariable UUID id) {
        return antwoorden.van(wie, lezen.voerUit(wie, new CasusId(id)));
    }
}
