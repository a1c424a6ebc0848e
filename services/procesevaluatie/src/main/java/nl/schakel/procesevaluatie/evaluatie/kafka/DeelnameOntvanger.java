package nl.schakel.procesevaluatie.evaluatie.kafka;

import nl.schakel.messaging.IncomingEvent;
import nl.schakel.procesevaluatie.evaluatie.application.AlsDeelnameVerandertDanToegang;
import nl.schakel.procesevaluatie.toegang.model.Casustoegangen;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Wie er bij een gezin komt of gaat. */
@Component
class DeelnameOntvanger {

    private final Casustoegangen casustoegangen;
    private final AlsDeelnameVerandertDanToegang toegang;

    DeelnameOntvanger(Casustoegangen casustoegangen, AlsDeelnameVerandertDanToegang toegang) {
        this.casustoegangen = casustoegangen;
        this.toegang = toegang;
    }

    @KafkaListener(topics = "toegang", groupId = "procesevaluatie")
    void ontvang(IncomingEvent event) {
        Casusstand.lees(event).ifPresent(stand -> {
            casustoegangen.neemOver(stand.casusId(), event.sequence(), stand.deelnames());
            toegang.voerUit(stand.casusId());
        });
    }
}
