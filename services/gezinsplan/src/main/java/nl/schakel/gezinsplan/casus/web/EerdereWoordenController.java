package nl.schakel.gezinsplan.casus.web;

import java.time.Instant;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.EerdereWoordenLezen;
import nl.schakel.gezinsplan.casus.application.EerdereWoordenLezen.Uitkomst;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Tekstplek;
import nl.schakel.gezinsplan.casus.model.Woorden;
import nl.schakel.rest.GeenToegang;
import nl.schakel.rest.NietGevonden;
import nl.schakel.rest.Pagina;
import nl.schakel.rest.Paginering;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What stood somewhere before it was changed. */
@RestController
@RequestMapping("/gezinsplan/v1/casussen/{id}/eerdere-woorden")
class EerdereWoordenController {

    private final EerdereWoordenLezen lezen;

    EerdereWoordenController(EerdereWoordenLezen lezen) {
        this.lezen = lezen;
    }

    /** @param versie of the wish, goal, note or action when it held these words */
    record EerdereWoordenWeergave(String tekst, long versie, @Nullable String naam, @Nullable Instant geschrevenOp) {

        static EerdereWoordenWeergave van(Woorden woorden) {
            return new EerdereWoordenWeergave(woorden.tekst(), woorden.versie(), woorden.door(), woorden.op());
        }
    }

    @GetMapping("/{soort}/{deelId}")
    Pagina<EerdereWoordenWeergave> leesEerdereWoorden(
            Onderwerp wie, @PathVariable UUID id, @PathVariable Tekstplek.Soort soort, @PathVariable UUID deelId, Paginering paginering) {
        var uitkomst = lezen.voerUit(
                wie, new CasusId(id), new Tekstplek(soort, deelId), paginering.overslaan(), paginering.pageSize());
        return switch (uitkomst) {
            case Uitkomst.Gelezen(var blad) -> Pagina.van(blad.items(), paginering, blad.totaal()).met(EerdereWoordenWeergave::van);
            case Uitkomst.NietToegestaan(String reden) -> throw new GeenToegang(reden);
            case Uitkomst.Onbekend() -> throw new NietGevonden("Deze tekst bestaat niet.");
        };
    }
}
