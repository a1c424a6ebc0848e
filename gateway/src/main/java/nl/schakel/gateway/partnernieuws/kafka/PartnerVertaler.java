package nl.schakel.gateway.partnernieuws.kafka;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.schakel.gateway.partnernieuws.Vertaling;
import nl.schakel.gateway.partnernieuws.model.Inhoud;
import nl.schakel.gateway.partnernieuws.model.Partnergebeurtenis;
import nl.schakel.messaging.OutgoingEvent;
import org.springframework.stereotype.Component;

/** In the published language: what the partner said in the envelope, and for which organisation it may say so. */
@Component
class PartnerVertaler implements Vertaling {

    private static final String TOPIC = "partners";

    @Override
    public OutgoingEvent vertaal(Partnergebeurtenis gebeurtenis) {
        Inhoud inhoud = gebeurtenis.inhoud();
        String casusId = inhoud.casusId().toString();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("casusId", casusId);
        data.put("organisatieId", gebeurtenis.afzender().organisatieId());
        if (inhoud.datum() != null) {
            data.put("datum", inhoud.datum());
        }
        if (inhoud.dataref() != null) {
            data.put("dataref", inhoud.dataref());
        }
        data.put("door", Map.of("rol", "partnersysteem"));
        return new OutgoingEvent(inhoud.soort().type(), TOPIC, casusId, data);
    }
}
