package nl.schakel.messaging;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.SimpleKafkaHeaderMapper;
import org.springframework.kafka.support.converter.MessagingMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** From a Kafka record to what a listener gets. */
final class IncomingEventConverter extends MessagingMessageConverter {

    private final JsonMapper json;

    IncomingEventConverter(JsonMapper json) {
        this.json = json;
        // Listeners have the event; headers as JSON would only cost time.
        setHeaderMapper(new SimpleKafkaHeaderMapper());
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Object extractAndConvertValue(ConsumerRecord<?, ?> message, @Nullable Type type) {
        return read((ConsumerRecord<String, byte[]>) message);
    }

    IncomingEvent read(ConsumerRecord<String, byte[]> message) {
        CloudEvent event = cloudEvent(message);
        return new IncomingEvent(
                event.getType(),
                event.getId(),
                event.getSource().toString(),
                required("subject", event.getSubject()),
                required("sequence", event.getExtension("sequence")).toString(),
                required("time", event.getTime()).toInstant(),
                data(event.getData()),
                message.topic());
    }

    private static CloudEvent cloudEvent(ConsumerRecord<String, byte[]> message) {
        try {
            return KafkaMessageFactory.createReader(message).toEvent();
        } catch (CloudEventRWException | IllegalStateException | IllegalArgumentException noEvent) {
            throw new UnreadableEvent("not a CloudEvent in binary mode", noEvent);
        }
    }

    private JsonNode data(@Nullable CloudEventData data) {
        if (data == null) {
            return NullNode.getInstance();
        }
        try {
            return json.readTree(data.toBytes());
        } catch (JacksonException broken) {
            throw new UnreadableEvent("data is not JSON", broken);
        }
    }

    private static <T> T required(String attribute, @Nullable T value) {
        if (value == null) {
            throw new UnreadableEvent("attribute " + attribute + " is missing");
        }
        return value;
    }
}
