package nl.schakel.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One unsent event in the document of its aggregate.
 *
 * @param seq         orders the events of one aggregate: version × 1000 + index
 * @param json        exactly the bytes that will be the record's value
 * @param traceparent W3C trace context of the change that made the event
 */
record OutboxEntry(
        long seq, String id, String type, String topic, String key, Instant time, String json, @Nullable String traceparent) {

    static final String SEQ = "seq";
    private static final int PER_VERSION = 1000;
    /** Field names, ids and BSON lengths around the JSON; measured 330 bytes, taken with room. */
    private static final int AROUND = 400;

    static long seq(long version, int index) {
        return version * PER_VERSION + index;
    }

    long version() {
        return seq / PER_VERSION;
    }

    /** As the CloudEvents extension {@code sequence}: ordered as text. */
    String sequence() {
        return "%010d-%03d".formatted(version(), seq % PER_VERSION);
    }

    String subject() {
        return id.substring(0, id.indexOf('/'));
    }

    /** The same event with a number that nobody has heard of. */
    OutboxEntry lifted(long above) {
        String other = "%s/%d/%d".formatted(subject(), version() + above, seq % PER_VERSION);
        return new OutboxEntry(seq + above * PER_VERSION, other, type, topic, key, time, json, traceparent);
    }

    int bytes() {
        return json.getBytes(StandardCharsets.UTF_8).length + AROUND;
    }

    Document write() {
        Document document = new Document(SEQ, seq)
                .append("id", id)
                .append("type", type)
                .append("topic", topic)
                .append("key", key)
                .append("time", Date.from(time))
                .append("json", json);
        return traceparent == null ? document : document.append("traceparent", traceparent);
    }

    static OutboxEntry read(Document document) {
        return new OutboxEntry(
                document.get(SEQ, Number.class).longValue(),
                document.getString("id"),
                document.getString("type"),
                document.getString("topic"),
                document.getString("key"),
                document.getDate("time").toInstant(),
                document.getString("json"),
                document.getString("traceparent"));
    }
}
