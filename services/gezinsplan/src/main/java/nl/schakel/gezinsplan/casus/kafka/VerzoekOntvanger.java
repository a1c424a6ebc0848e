package nl.schakel.gezinsplan.casus.kafka;

import java.util.Map;
import java.util.Optional;
import nl.schakel.gezinsplan.casus.application.AlsVerzoekVerandertDanStandInPlan;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Verzoekverwijzing;
import nl.schakel.gezinsplan.casus.model.Verzoekverwijzing.Stand;
import nl.schakel.messaging.IncomingEvent;
import org.springframework.stereotype.Component;

/** Takes in how far a request is. */
@Component
class VerzoekOntvanger {

    static final Map<String, Stand> STANDEN = Map.of(
            "nl.maatwerkverzoeken.concept-gemaakt.v1", Stand.CONCEPT,
            "nl.maatwerkverzoeken.verzoek-ingediend.v1", Stand.INGEDIEND,
            "nl.maatwerkverzoeken.vraag-teruggelegd.v1", Stand.VRAAG,
            "nl.maatwerkverzoeken.vraag-beantwoord.v1", Stand.INGEDIEND,
            "nl.maatwerkverzoeken.verzoek-geagendeerd.v1", Stand.GEAGENDEERD,
            "nl.maatwerkverzoeken.verzoek-ingetrokken.v1", Stand.INGETROKKEN);

    private final AlsVerzoekVerandertDanStandInPlan standInPlan;
    private final Berichtlezer lezer;

    VerzoekOntvanger(AlsVerzoekVerandertDanStandInPlan standInPlan, Berichtlezer lezer) {
        this.standInPlan = standInPlan;
        this.lezer = lezer;
    }

    /** Empty for a request that is about no action: there is no place in the plan to show it. */
    Optional<Afloop> ontvang(IncomingEvent event, Stand stand) {
        Verzoekbericht bericht = lezer.lees(event, Verzoekbericht.class);
        if (bericht.actieId() == null) {
            return Optional.empty();
        }
        var nieuws = new Verzoekverwijzing(
                Berichtlezer.onderwerp(event), stand, bericht.tafeldatum(), bericht.beslisUiterlijk(), null);
        return Optional.of(standInPlan.voerUit(
                new CasusId(bericht.casusId()), Berichtlezer.herkomst(event), bericht.actieId(), bericht.blokkadeId(), nieuws));
    }
}
