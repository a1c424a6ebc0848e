package nl.schakel.maatwerktafel.verzoek.kafka;

import nl.schakel.maatwerktafel.gedeeld.bericht.Berichtlezer;
import nl.schakel.maatwerktafel.verzoek.application.AlsBlokkadeGemeldDanConceptverzoek;
import nl.schakel.maatwerktafel.verzoek.application.AlsBlokkadeOpgehevenDanConceptVervalt;
import nl.schakel.messaging.IncomingEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears everything that the plans tell; only what is stuck on a rule concerns the table. */
@Component
class BlokkadeOntvanger {

    static final String BLOKKADE_GEMELD = "nl.gezinsplannen.blokkade-gemeld.v1";
    static final String BLOKKADE_OPGEHEVEN = "nl.gezinsplannen.blokkade-opgeheven.v1";

    private final AlsBlokkadeGemeldDanConceptverzoek conceptverzoek;
    private final AlsBlokkadeOpgehevenDanConceptVervalt conceptVervalt;

    BlokkadeOntvanger(AlsBlokkadeGemeldDanConceptverzoek conceptverzoek, AlsBlokkadeOpgehevenDanConceptVervalt conceptVervalt) {
        this.conceptverzoek = conceptverzoek;
        this.conceptVervalt = conceptVervalt;
    }

    @KafkaListener(topics = "gezinsplan", groupId = "maatwerktafel")
    void ontvang(IncomingEvent event) {
        if (event.type().equals(BLOKKADE_GEMELD)) {
            gemeld(event, Berichtlezer.lees(event, BlokkadeGemeldBericht.class));
        } else if (event.type().equals(BLOKKADE_OPGEHEVEN)) {
            String blokkadeId = Berichtlezer.lees(event, BlokkadeOpgehevenBericht.class).blokkadeId().toString();
            conceptVervalt.voerUit(blokkadeId, event.time(), Berichtlezer.aanleiding(event));
        }
    }

    private void gemeld(IncomingEvent event, BlokkadeGemeldBericht bericht) {
        if (bericht.opEenRegel()) {
            conceptverzoek.voerUit(bericht.alsBlokkade(event.time()), Berichtlezer.aanleiding(event));
        }
    }
}
