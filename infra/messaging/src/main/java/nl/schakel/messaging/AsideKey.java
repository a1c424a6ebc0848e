package nl.schakel.messaging;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Of whom, in one group of readers, events stand aside: of one record key in one topic, because that is what Kafka keeps in order. */
record AsideKey(String group, String topic, String key) {

    /** A record without a key has no order with others, so it stands aside on its own. */
    static AsideKey of(String group, ConsumerRecord<?, ?> message) {
        Object key = message.key();
        return new AsideKey(group, message.topic(), key == null ? message.partition() + "/" + message.offset() : key.toString());
    }

    String id() {
        return UUID.nameUUIDFromBytes(String.join("\n", group, topic, key).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
