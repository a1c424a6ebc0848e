package nl.schakel.maatwerktafel.verzoek.kafka;

import nl.schakel.maatwerktafel.gedeeld.bericht.Berichtlezer;
import nl.schakel.maatwerktafel.verzoek.application.AlsBlokkadeGemeldDanConceptverzoek;
import nl.schakel.messaging.IncomingEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears everything that the plans tell; only what is stuck on a rule concerns the table. */
@Component
class BlokkadeOntvanger {

    static final String BLOKKADE_GEMELD = "nl.gezinsplannen.blokkade-gemeld.v1";

    private final AlsBlokkadeGemeldDanConceptverzoek conceptverzoek;

    BlokkadeOntvanger(AlsBlokkadeGemeldDanConceptverzoek conceptverzoek) {
        this.conceptverzoek = conceptverzoek;
    }

    @KafkaListener(topics = "gezinsplan", groupId = "maatwerktafel")
    void ontvang(IncomingEvent event) {
        if (!event.type().equals(BLOKKADE_GEMELD)) {
            return;
        }
        BlokkadeGemeldBericht bericht = Berichtlezer.lees(event, BlokkadeGemeldBericht.class);
        if (bericht.opEenRegel()) {
            conceptverzoek.voerUit(bericht.alsBlokkade(event.time()), Berichtlezer.aanleiding(event));
        }
    }
}
