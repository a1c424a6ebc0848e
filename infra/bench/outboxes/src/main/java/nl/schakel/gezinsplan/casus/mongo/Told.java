package nl.schakel.gezinsplan.casus.mongo;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An event as it must come to the broker: the same topic layout, key, headers and data as ours, so that the same is sent. */
record Told(String topic, String key, String id, String type, String subject, String time, String sequence, Map<String, Object> data) {

    private static final String SOURCE = "urn:nld:oin:00000000000000000000:systeem:outbox";

    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id);
        headers.put("ce_source", SOURCE);
        headers.put("ce_type", type);
        headers.put("ce_subject", subject);
        headers.put("ce_time", time);
        headers.put("ce_sequence", sequence);
        headers.put("content-type", "application/json");
        return headers;
    }

    /** As bytes, which every header mapper leaves alone. */
    Map<String, Object> rawHeaders() {
        Map<String, Object> raw = new LinkedHashMap<>();
        headers().forEach((name, value) -> raw.put(name, value.getBytes(StandardCharsets.UTF_8)));
        return raw;
    }
}
