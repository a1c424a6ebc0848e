package nl.schakel.gezinsplan.casus.kafka;

import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Casussen.Herkomst;
import nl.schakel.messaging.IncomingEvent;
import nl.schakel.messaging.UnreadableEvent;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads events of others: only the fields that we use, and whatever else is in them does not matter. */
@Component
class Berichtlezer {

    private final JsonMapper json;

    Berichtlezer() {
        this.json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    <T> T lees(IncomingEvent event, Class<T> vorm) {
        try {
            return json.treeToValue(event.data(), vorm);
        } catch (JacksonException e) {
            throw new UnreadableEvent(event.type() + " is not a " + vorm.getSimpleName(), e);
        }
    }

    static Herkomst.Bericht herkomst(IncomingEvent event) {
        var trigger = event.trigger();
        return new Herkomst.Bericht(trigger.subject(), trigger.sequence());
    }

    static UUID onderwerp(IncomingEvent event) {
        try {
            return UUID.fromString(event.subject());
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent("subject of " + event.type() + " is not a UUID", e);
        }
    }
}
