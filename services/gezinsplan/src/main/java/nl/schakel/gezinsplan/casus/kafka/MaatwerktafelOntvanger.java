package nl.schakel.gezinsplan.casus.kafka;

import nl.schakel.gezinsplan.casus.application.AlsRegelAangepastDanProbeerOpnieuw;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Verzoekverwijzing.Stand;
import nl.schakel.messaging.IncomingEvent;
import nl.schakel.messaging.UnreadableEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears everything that the maatwerktafel tells; what does not concern a plan passes by. */
@Component
class MaatwerktafelOntvanger {

    static final String REGEL_AANGEPAST = "nl.regels.regel-aangepast.v1";

    private final BesluitOntvanger besluiten;
    private final VerzoekOntvanger verzoeken;
    private final AlsRegelAangepastDanProbeerOpnieuw probeerOpnieuw;

    MaatwerktafelOntvanger(
            BesluitOntvanger besluiten,
            VerzoekOntvanger verzoeken,
            AlsRegelAangepastDanProbeerOpnieuw probeerOpnieuw) {
        this.besluiten = besluiten;
        this.verzoeken = verzoeken;
        this.probeerOpnieuw = probeerOpnieuw;
    }

    @KafkaListener(topics = "maatwerktafel", groupId = "gezinsplan")
    void ontvang(IncomingEvent event) {
        Stand stand = VerzoekOntvanger.STANDEN.get(event.type());
        if (stand != null) {
            verzoeken.ontvang(event, stand).ifPresent(afloop -> aangekomen(event, afloop));
        } else if (event.type().equals(BesluitOntvanger.BESLUIT_GENOMEN)) {
            aangekomen(event, besluiten.ontvang(event));
        } else if (event.type().equals(REGEL_AANGEPAST)) {
            probeerOpnieuw.voerUit(Berichtlezer.herkomst(event), Berichtlezer.onderwerp(event));
        }
    }

    /** Waiting does not make a casus appear; set aside, it can be looked at and sent again. */
    private static void aangekomen(IncomingEvent event, Afloop afloop) {
        if (afloop instanceof Afloop.Onbekend) {
            throw new UnreadableEvent(event.type() + " is about a casus that is not here");
        }
    }
}
