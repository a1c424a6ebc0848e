package nl.schakel.procesevaluatie.evaluatie.kafka;

import nl.schakel.messaging.IncomingEvent;
import nl.schakel.procesevaluatie.evaluatie.application.AlsCasusAfgeslotenDanVoorstel;
import nl.schakel.procesevaluatie.evaluatie.application.AlsTijdlijnGroeitDanAanvulling;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import nl.schakel.procesevaluatie.tijdlijn.model.Tijdlijnen;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Wat er in het plan en aan de tafel gebeurt: eerst op de tijdlijn, dan eventueel een voorstel. */
@Component
class CasusOntvanger {

    private static final String AFGESLOTEN = "nl.gezinsplannen.casus-afgesloten.v1";

    private final Tijdlijnen tijdlijnen;
    private final AlsTijdlijnGroeitDanAanvulling aanvulling;
    private final AlsCasusAfgeslotenDanVoorstel voorstel;

    CasusOntvanger(Tijdlijnen tijdlijnen, AlsTijdlijnGroeitDanAanvulling aanvulling, AlsCasusAfgeslotenDanVoorstel voorstel) {
        this.tijdlijnen = tijdlijnen;
        this.aanvulling = aanvulling;
        this.voorstel = voorstel;
    }

    @KafkaListener(topics = {"gezinsplan", "maatwerktafel"}, groupId = "procesevaluatie")
    void ontvang(IncomingEvent event) {
        Casusgebeurtenis.lees(event).ifPresent(gelezen -> {
            tijdlijnen.onthoud(gelezen.casusId(), gelezen.moment(event));
            aanvulling.voerUit(gelezen.casusId());
            if (event.type().equals(AFGESLOTEN)) {
                var herkenning = event.trigger();
                voorstel.voerUit(gelezen.casusId(), event.time(), new Sleutel.VanGebeurtenis(herkenning.subject(), herkenning.sequence()));
            }
        });
    }
}
