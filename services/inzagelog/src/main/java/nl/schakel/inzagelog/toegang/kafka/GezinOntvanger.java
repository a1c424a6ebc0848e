package nl.schakel.inzagelog.toegang.kafka;

import nl.schakel.inzagelog.toegang.model.Gezinnen;
import nl.schakel.messaging.IncomingEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class GezinOntvanger {

    private final Gezinnen gezinnen;

    GezinOntvanger(Gezinnen gezinnen) {
        this.gezinnen = gezinnen;
    }

    @KafkaListener(topics = "toegang", groupId = "inzagelog")
    void ontvang(IncomingEvent event) {
        Casusstand.lees(event).ifPresent(stand -> gezinnen.neemOver(stand.casusId(), event.sequence(), stand.leden()));
    }
}
