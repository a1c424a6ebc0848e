package nl.schakel.messaging;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * An event as a listener gets it.
 *
 * @param sequence per subject and topic only growing; compare as text
 * @param time     when the sender logged it; never use it to order
 * @param data     a null node when the record had no value
 */
public record IncomingEvent(
        String type, String id, String source, String subject, String sequence, Instant time, JsonNode data, String topic) {

    /** Recognises a second delivery. Topic and subject together, since two topics of one subject run at their own pace. */
    public Trigger.Inbound trigger() {
        return new Trigger.Inbound(topic + ":" + subject, sequence);
    }
}
