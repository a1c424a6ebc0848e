package nl.schakel.procesevaluatie.gedeeld.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.messaging.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/** Wie iets mag zien, voor de gateway: zij toont een gebeurtenis alleen aan wie in het record van het onderwerp staat. */
public final class Toegangsrecord {

    public static final String TOPIC = "toegang";
    public static final String TYPE = "nl.toegangen.toegang-gewijzigd.v1";

    private Toegangsrecord() {}

    public record Persoon(String persoonId, @Nullable String organisatieId, @Nullable String tot) {

        private Map<String, Object> data() {
            var data = new LinkedHashMap<String, Object>();
            data.put("persoonId", persoonId);
            if (organisatieId != null) {
                data.put("organisatieId", organisatieId);
            }
            if (tot != null) {
                data.put("tot", tot);
            }
            return data;
        }
    }

    public static OutgoingEvent van(
            String onderwerp, String soort, @Nullable String casusId, List<Persoon> personen, Collection<String> functies, String rol) {
        var data = new LinkedHashMap<String, Object>();
        data.put("onderwerp", onderwerp);
        data.put("soort", soort);
        if (casusId != null) {
            data.put("casusId", casusId);
        }
        data.put("personen", new ArrayList<>(personen.stream().map(Persoon::data).toList()));
        data.put("functies", functies.stream().sorted().toList());
        data.put("door", door(rol));
        return new OutgoingEvent(TYPE, TOPIC, onderwerp, data);
    }

    public static Map<String, Object> door(String rol) {
        return Map.of("rol", rol);
    }
}
