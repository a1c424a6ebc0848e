package nl.schakel.maatwerktafel.gedeeld.bericht;

import java.util.UUID;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.messaging.IncomingEvent;
import nl.schakel.messaging.UnreadableEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads only the fields that we use; whatever else is in an event does not matter. */
public final class Berichtlezer {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Berichtlezer() {}

    /** @throws UnreadableEvent when it can never be read as this */
    public static <T> T lees(IncomingEvent event, Class<T> vorm) {
        return lees(event.type(), event.data(), vorm);
    }

    public static <T> T lees(String type, JsonNode data, Class<T> vorm) {
        try {
            return JSON.treeToValue(data, vorm);
        } catch (JacksonException e) {
            throw new UnreadableEvent(type + " is not a " + vorm.getSimpleName(), e);
        }
    }

    public static Aanleiding.Bericht aanleiding(IncomingEvent event) {
        var trigger = event.trigger();
        return new Aanleiding.Bericht(trigger.subject(), trigger.sequence());
    }

    /** The subject, which is always a UUID. */
    public static String onderwerp(IncomingEvent event) {
        try {
            return UUID.fromString(event.subject()).toString();
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent("subject of " + event.type() + " is not a UUID", e);
        }
    }
}
