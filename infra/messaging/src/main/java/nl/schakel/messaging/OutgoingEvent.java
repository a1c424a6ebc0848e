package nl.schakel.messaging;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * An event as the model's adapter hands it over. Holds ids, codes and dates only: never a name, free text or a BSN.
 *
 * @param type  versioned, reverse domain, past tense: {@code nl.gezinsplannen.blokkade-gemeld.v1}
 * @param topic the service's own name, or another topic that it declared to produce
 * @param key   the Kafka key, so what must stay in order shares it: the id of the case, or else of the aggregate
 * @param data  JSON-able values: strings, numbers, booleans, java.time values, lists and maps of these
 */
public record OutgoingEvent(String type, String topic, String key, Map<String, Object> data) {

    public OutgoingEvent {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(key, "key");
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }
}
