package nl.schakel.gezinsplan.casus.kafka;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.application.Vertaling;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ToegangGewijzigd;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Aanvaard;
import nl.schakel.messaging.OutgoingEvent;
import org.springframework.stereotype.Component;

/**
 * Our events in the published language. The names of the model's events and of their parts are the published names, so
 * nothing is listed here a second time; a contract test compares each with its approved example.
 */
@Component
class CasusVertaler implements Vertaling {

    private static final String TOPIC = "gezinsplan";

    @Override
    public List<OutgoingEvent> vertaal(Aanvaard aanvaard) {
        return aanvaard.gebeurtenissen().stream()
                .map(gebeurtenis -> vertaal(gebeurtenis, aanvaard.casus(), aanvaard.rol()))
                .toList();
    }

    private static OutgoingEvent vertaal(Gebeurtenis gebeurtenis, Casus casus, String rol) {
        if (gebeurtenis instanceof ToegangGewijzigd) {
            return Toegangsbericht.van(casus, rol);
        }
        String casusId = casus.id().toString();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("casusId", casusId);
        for (RecordComponent deel : gebeurtenis.getClass().getRecordComponents()) {
            Object waarde = waarde(deel, gebeurtenis);
            if (waarde != null) {
                data.put(deel.getName(), waarde instanceof UUID || waarde instanceof Enum ? waarde.toString() : waarde);
            }
        }
        data.put("door", Map.of("rol", rol));
        return new OutgoingEvent(type(gebeurtenis), TOPIC, casusId, data);
    }

    /** {@code BlokkadeGemeld} is published as {@code nl.gezinsplannen.blokkade-gemeld.v1}. */
    private static String type(Gebeurtenis gebeurtenis) {
        String naam = gebeurtenis.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return "nl.gezinsplannen." + naam.toLowerCase(Locale.ROOT) + ".v1";
    }

    private static Object waarde(RecordComponent deel, Gebeurtenis gebeurtenis) {
        try {
            return deel.getAccessor().invoke(gebeurtenis);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
