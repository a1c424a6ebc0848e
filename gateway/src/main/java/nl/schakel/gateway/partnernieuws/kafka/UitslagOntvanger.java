package nl.schakel.gateway.partnernieuws.kafka;

import java.util.UUID;
import nl.schakel.gateway.partnernieuws.model.Partnergebeurtenissen;
import nl.schakel.gateway.partnernieuws.model.Uitslag;
import nl.schakel.gateway.partnernieuws.model.Uitslag.Reden;
import nl.schakel.messaging.IncomingEvent;
import nl.schakel.messaging.UnreadableEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what a plan did with the news of a partner. All gateways together read each event once: they share what they keep. */
@Component
class UitslagOntvanger {

    static final String OPGENOMEN = "nl.gezinsplannen.partnerbericht-opgenomen.v1";
    static final String GEWEIGERD = "nl.gezinsplannen.partnerbericht-geweigerd.v1";

    private final Partnergebeurtenissen gebeurtenissen;

    UitslagOntvanger(Partnergebeurtenissen gebeurtenissen) {
        this.gebeurtenissen = gebeurtenissen;
    }

    @KafkaListener(topics = "gezinsplan", groupId = "gateway")
    void ontvang(IncomingEvent event) {
        switch (event.type()) {
            case OPGENOMEN -> gebeurtenissen.handelAf(berichtId(event), Uitslag.OPGENOMEN, event.time());
            case GEWEIGERD -> gebeurtenissen.handelAf(berichtId(event), new Uitslag(reden(event)), event.time());
            default -> { }
        }
    }

    private static UUID berichtId(IncomingEvent event) {
        try {
            return UUID.fromString(event.data().path("berichtId").asString(""));
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent(event.type() + " has no berichtId", e);
        }
    }

    private static Reden reden(IncomingEvent event) {
        try {
            return Reden.valueOf(event.data().path("reden").asString(""));
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent(event.type() + " has no reason that we know", e);
        }
    }
}
