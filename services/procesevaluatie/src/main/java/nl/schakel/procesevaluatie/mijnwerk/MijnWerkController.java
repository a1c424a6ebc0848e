package nl.schakel.procesevaluatie.mijnwerk;

import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import nl.schakel.access.Onderwerp;
import nl.schakel.procesevaluatie.evaluatie.application.EvaluatiesOpsommen;
import nl.schakel.procesevaluatie.evaluatie.application.EvaluatiesOpsommen.Regel;
import nl.schakel.procesevaluatie.evaluatie.model.Deelname;
import nl.schakel.procesevaluatie.evaluatie.model.Stand;
import nl.schakel.procesevaluatie.evaluatie.weergave.EvaluatieKop;
import nl.schakel.procesevaluatie.gedeeld.model.Functies;
import nl.schakel.procesevaluatie.gedeeld.model.Rol;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunten;
import nl.schakel.procesevaluatie.leerpunt.weergave.LeerpuntWeergave;
import nl.schakel.procesevaluatie.toegang.model.Handeling;
import nl.schakel.rest.GeenToegang;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wat er hier op iemand wacht. Alleen lezen: wat hij mag zien, is door anderen al beslist. */
@RestController
class MijnWerkController {

    private static final int HOOGSTENS = 100;

    private final EvaluatiesOpsommen evaluaties;
    private final Leerpunten leerpunten;

    MijnWerkController(EvaluatiesOpsommen evaluaties, Leerpunten leerpunten) {
        this.evaluaties = evaluaties;
        this.leerpunten = leerpunten;
    }

    @Operation(summary = "Wat er op u wacht")
    @GetMapping("/procesevaluatie/v1/mijn-werk")
    MijnWerkWeergave mijnWerk(Onderwerp wie) {
        var regels = evaluaties.voerUit(wie, 0, HOOGSTENS).orElseThrow(() -> new GeenToegang(Handeling.OPSOMMEN.nee())).regels();
        var lopend = regels.stream().filter(r -> r.evaluatie().stand().loopt()).toList();
        return new MijnWerkWeergave(
                lopend.stream().map(EvaluatieKop::van).toList(),
                gevraagd(lopend, wie.persoonId()),
                teLezen(wie).stream().map(LeerpuntWeergave::van).toList());
    }

    private static List<GevraagdWeergave> gevraagd(List<Regel> lopend, String persoonId) {
        var gevraagd = new ArrayList<GevraagdWeergave>();
        for (var regel : lopend) {
            if (wachtOpInstemming(regel)) {
                gevraagd.add(GevraagdWeergave.van(regel, GevraagdWeergave.Vraag.INSTEMMING));
            } else if (wachtOpBijdrage(regel, persoonId)) {
                gevraagd.add(GevraagdWeergave.van(regel, GevraagdWeergave.Vraag.BIJDRAGE));
            }
        }
        return gevraagd;
    }

    private static boolean wachtOpInstemming(Regel regel) {
        return regel.evaluatie().stand() == Stand.INSTEMMING_GEVRAAGD && regel.rollen().contains(Rol.GEZIN);
    }

    private static boolean wachtOpBijdrage(Regel regel, String persoonId) {
        var evaluatie = regel.evaluatie();
        return evaluatie.stand().voorGesprek()
                && evaluatie.deelnemerVan(persoonId)
                        .filter(d -> d.stand() == Deelname.UITGENODIGD || d.stand() == Deelname.TOEGEZEGD)
                        .isPresent();
    }

    private List<Leerpunt> teLezen(Onderwerp wie) {
        var teLezen = new ArrayList<>(leerpunten.wachtendOpGespreksleider(wie.persoonId()));
        if (wie.heeftEenVan(Functies.TWEEDE_LEZERS)) {
            leerpunten.wachtendOpTweedeLezer(HOOGSTENS).stream()
                    .filter(l -> l.afkomst() != null && !l.afkomst().gespreksleiderId().equals(wie.persoonId()))
                    .forEach(teLezen::add);
        }
        return teLezen;
    }
}
