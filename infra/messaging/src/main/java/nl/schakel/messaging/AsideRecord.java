package nl.schakel.messaging;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Where a record that stands aside is in its topic, and what it says it is; nothing of its content.
 *
 * @param id   of the event; absent where it was no event at all
 */
public record AsideRecord(int partition, long offset, @Nullable String id, @Nullable String type, @Nullable String subject) {

    static AsideRecord of(ConsumerRecord<?, ?> message) {
        return new AsideRecord(message.partition(), message.offset(), header(message, "ce_id"), header(message, "ce_type"), header(message, "ce_subject"));
    }

    static AsideRecord read(Document from) {
        return new AsideRecord(from.getInteger("partition"), from.getLong("offset"), from.getString("id"), from.getString("type"), from.getString("subject"));
    }

    /** Always the same for the same record: the store compares it as a whole. */
    Document write() {
        Document document = new Document("partition", partition).append("offset", offset);
        append(document, "id", id);
        append(document, "type", type);
        append(document, "subject", subject);
        return document;
    }

    private static void append(Document to, String name, @Nullable String value) {
        if (value != null) {
            to.append(name, value);
        }
    }

    private static @Nullable String header(ConsumerRecord<?, ?> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
