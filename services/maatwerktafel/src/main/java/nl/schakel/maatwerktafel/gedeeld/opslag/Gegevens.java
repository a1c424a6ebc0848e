package nl.schakel.maatwerktafel.gedeeld.opslag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.messaging.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/** Builds the data of an event; what is absent is left out. */
public final class Gegevens {

    private static final String TOPIC = "maatwerktafel";

    private final Map<String, Object> data = new LinkedHashMap<>();

    private Gegevens() {}

    public static Gegevens door(Door door) {
        return new Gegevens().met("door", Map.of("rol", door.rol()));
    }

    /** For a part of the data of an event. */
    public static Gegevens leeg() {
        return new Gegevens();
    }

    public Gegevens met(String naam, @Nullable Object waarde) {
        if (waarde != null) {
            data.put(naam, waarde);
        }
        return this;
    }

    public Map<String, Object> alsData() {
        return data;
    }

    public OutgoingEvent als(String type, String sleutel) {
        return new OutgoingEvent(type, TOPIC, sleutel, data);
    }

    /** Who may see it from now on, on the topic that all services share. */
    public static OutgoingEvent toegang(String soort, String id, @Nullable String casusId, Toegangslijst toegang, Door door) {
        Gegevens data = door(door)
                .met("onderwerp", id)
                .met("soort", soort)
                .met("casusId", casusId)
                .met("personen", toegang.personen().stream().map(Gegevens::deelname).toList())
                .met("functies", List.copyOf(toegang.functies()));
        return new OutgoingEvent("nl.toegangen.toegang-gewijzigd.v1", "toegang", id, data.alsData());
    }

    private static Map<String, Object> deelname(Deelnemer deelnemer) {
        Gegevens data = new Gegevens()
                .met("persoonId", deelnemer.persoonId())
                .met("caserol", deelnemer.caserol())
                .met("organisatieId", deelnemer.organisatieId())
                .met("tot", deelnemer.tot());
        return data.alsData();
    }
}
