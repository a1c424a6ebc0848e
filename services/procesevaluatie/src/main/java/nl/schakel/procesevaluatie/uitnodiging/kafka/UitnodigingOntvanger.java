package nl.schakel.procesevaluatie.uitnodiging.kafka;

import nl.schakel.messaging.IncomingEvent;
import nl.schakel.messaging.UnreadableEvent;
import nl.schakel.procesevaluatie.uitnodiging.application.AlsDeelnemerUitgenodigdDanMail;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Luistert naar onze eigen gebeurtenis: zo gaat er bij elke bewaarde uitnodiging een mail uit, ook als wij er net na omvielen. */
@Component
class UitnodigingOntvanger {

    private static final String TYPE = "nl.procesevaluaties.deelnemer-uitgenodigd.v1";

    private final AlsDeelnemerUitgenodigdDanMail mail;

    UitnodigingOntvanger(AlsDeelnemerUitgenodigdDanMail mail) {
        this.mail = mail;
    }

    @KafkaListener(topics = "procesevaluatie", groupId = "procesevaluatie")
    void ontvang(IncomingEvent event) {
        if (!event.type().equals(TYPE)) {
            return;
        }
        var deelnemerId = event.data().path("deelnemerId");
        if (!deelnemerId.isString()) {
            throw new UnreadableEvent("deelnemerId ontbreekt");
        }
        mail.voerUit(event.subject(), deelnemerId.asString());
    }
}
