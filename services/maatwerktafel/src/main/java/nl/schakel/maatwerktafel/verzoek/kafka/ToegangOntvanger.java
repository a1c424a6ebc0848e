package nl.schakel.maatwerktafel.verzoek.kafka;

import nl.schakel.maatwerktafel.gedeeld.bericht.Berichtlezer;
import nl.schakel.maatwerktafel.verzoek.application.AlsCasustoegangGewijzigdDanVerzoektoegang;
import nl.schakel.messaging.IncomingEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears who takes part in which family's case. What is on the topic about other things is for the gateway. */
@Component
class ToegangOntvanger {

    static final String TOEGANG_GEWIJZIGD = "nl.toegangen.toegang-gewijzigd.v1";

    private final AlsCasustoegangGewijzigdDanVerzoektoegang verzoektoegang;

    ToegangOntvanger(AlsCasustoegangGewijzigdDanVerzoektoegang verzoektoegang) {
        this.verzoektoegang = verzoektoegang;
    }

    @KafkaListener(topics = "toegang", groupId = "maatwerktafel")
    void ontvang(IncomingEvent event) {
        if (!event.type().equals(TOEGANG_GEWIJZIGD)) {
            return;
        }
        ToegangGewijzigdBericht bericht = Berichtlezer.lees(event, ToegangGewijzigdBericht.class);
        if (bericht.overEenCasus()) {
            verzoektoegang.voerUit(bericht.alsCasustoegang(event.sequence()));
        }
    }
}
