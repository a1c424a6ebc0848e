package nl.schakel.gezinsplan.casus.kafka;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.gezinsplan.casus.model.Betrokkene;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.messaging.OutgoingEvent;

/**
 * Who takes part in a casus. The other services keep the last of these and decide on it, and the live stream shows a
 * change to nobody else. A last day is told along, so that nobody has to wait for us to say that it has passed.
 */
final class Toegangsbericht {

    private static final String TYPE = "nl.toegangen.toegang-gewijzigd.v1";
    private static final String TOPIC = "toegang";

    private Toegangsbericht() {}

    static OutgoingEvent van(Casus casus, String rol) {
        String casusId = casus.id().toString();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("onderwerp", casusId);
        data.put("soort", "CASUS");
        data.put("casusId", casusId);
        data.put("personen", casus.kring().betrokkenen().stream()
                .filter(b -> b.afgeslotenOp() == null)
                .map(b -> persoon(casus, b))
                .toList());
        data.put("functies", List.of());
        data.put("door", Map.of("rol", rol));
        return new OutgoingEvent(TYPE, TOPIC, casusId, data);
    }

    private static Map<String, Object> persoon(Casus casus, Betrokkene betrokkene) {
        Map<String, Object> persoon = new LinkedHashMap<>();
        persoon.put("persoonId", betrokkene.persoon().id());
        persoon.put("caserol", casus.kring().caserol(betrokkene).name());
        String organisatieId = betrokkene.persoon().organisatieId();
        if (organisatieId != null) {
            persoon.put("organisatieId", organisatieId);
        }
        LocalDate tot = betrokkene.deelname().tot();
        if (tot != null) {
            persoon.put("tot", tot);
        }
        return persoon;
    }
}
