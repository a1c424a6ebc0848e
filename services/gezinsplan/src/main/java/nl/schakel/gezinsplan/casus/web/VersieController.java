package nl.schakel.gezinsplan.casus.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.Lezing;
import nl.schakel.gezinsplan.casus.application.VersieLezen;
import nl.schakel.gezinsplan.casus.application.VersiesLezen;
import nl.schakel.gezinsplan.casus.application.VersiesVergelijken;
import nl.schakel.gezinsplan.casus.application.Versievondst;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.rest.NietGevonden;
import nl.schakel.rest.OngeldigeInvoer;
import nl.schakel.rest.Pagina;
import nl.schakel.rest.Veldfout;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The plan as it was each time that it was fixed. */
@RestController
@RequestMapping("/gezinsplan/v1/casussen/{id}/versies")
class VersieController {

    private static final String NU = "nu";
    private static final String GEEN_VERSIE = "Deze versie is er niet, of u deed toen nog niet mee.";

    private final VersiesLezen lijst;
    private final VersieLezen lezen;
    private final VersiesVergelijken vergelijken;
    private final Antwoorden antwoorden;

    VersieController(VersiesLezen lijst, VersieLezen lezen, VersiesVergelijken vergelijken, Antwoorden antwoorden) {
        this.lijst = lijst;
        this.lezen = lezen;
        this.vergelijken = vergelijken;
        this.antwoorden = antwoorden;
    }

    /** The newest first. */
    @GetMapping
    Pagina<VersieKop> leesVersies(Onderwerp wie, @PathVariable UUID id) {
        List<VersieKop> koppen =
                gevonden(lijst.voerUit(wie, new CasusId(id))).stream().map(VersieKop::van).toList();
        return Pagina.geheel(koppen);
    }

    @GetMapping("/{planversie}")
    VersieWeergave leesVersie(Onderwerp wie, @PathVariable UUID id, @PathVariable int planversie) {
        return VersieWeergave.van(gevonden(lezen.voerUit(wie, new CasusId(id), planversie)));
    }

    /** @param tot a later version, or {@code nu}: the plan as it is now */
    @GetMapping("/vergelijk")
    VergelijkingWeergave vergelijkVersies(
            Onderwerp wie, @PathVariable UUID id, @RequestParam int van, @RequestParam(defaultValue = NU) String tot) {
        return VergelijkingWeergave.van(gevonden(vergelijken.voerUit(wie, new CasusId(id), van, versie(van, tot))));
    }

    private static @Nullable Integer versie(int van, String tot) {
        if (tot.equals(NU)) {
            return null;
        }
        if (!tot.matches("\\d{1,6}")) {
            throw fout("verkeerde-vorm", "Kies een versie, of ‘nu’.");
        }
        int versie = Integer.parseInt(tot);
        if (versie < van) {
            throw fout("te-vroeg", "Kies een versie die later is dan de eerste.");
        }
        return versie;
    }

    private static OngeldigeInvoer fout(String code, String reden) {
        return new OngeldigeInvoer(List.of(new Veldfout("tot", code, reden)));
    }

    private <T> T gevonden(Versievondst<T> vondst) {
        return switch (vondst) {
            case Versievondst.Wel<T>(T gevonden) -> gevonden;
            case Versievondst.Niet<T>(Lezing waarom) -> throw antwoorden.nietGelezen(waarom);
            case Versievondst.GeenVersie<T>() -> throw new NietGevonden(GEEN_VERSIE);
        };
    }
}
