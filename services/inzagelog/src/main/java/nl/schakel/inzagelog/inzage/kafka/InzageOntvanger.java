package nl.schakel.inzagelog.inzage.kafka;

import nl.schakel.inzagelog.inzage.model.Inzageregels;
import nl.schakel.messaging.IncomingEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Bewaart wat een dienst vastlegde. Een pakket dat twee keer komt, verandert niets. */
@Component
class InzageOntvanger {

    private final Inzageregels regels;

    InzageOntvanger(Inzageregels regels) {
        this.regels = regels;
    }

    @KafkaListener(topics = "inzage", groupId = "inzagelog")
    void ontvang(IncomingEvent event) {
        regels.voegToe(Inzagepakket.lees(event));
    }
}
