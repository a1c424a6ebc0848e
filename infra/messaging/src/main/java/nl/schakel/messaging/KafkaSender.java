package nl.schakel.messaging;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.support.SendResult;

/** Writes CloudEvents in binary mode: attributes are headers, the value is the data and nothing else. */
final class KafkaSender implements EventSender {

    private static final String SEQUENCE = "sequence";

    private final KafkaOperations<String, byte[]> kafka;
    private final URI source;
    private final FaultPoints faults;

    KafkaSender(KafkaOperations<String, byte[]> kafka, URI source, FaultPoints faults) {
        this.kafka = kafka;
        this.source = source;
        this.faults = faults;
    }

    /** Ends at the producer's own delivery.timeout.ms, never before: giving up earlier could let this event overtake a later one. */
    @Override
    public void send(OutboxEntry entry) throws SendFailed, InterruptedException {
        try {
            CompletableFuture<SendResult<String, byte[]>> sent = kafka.send(message(entry));
            faults.reached(FaultPoints.Point.P4);
            sent.get();
        } catch (ExecutionException refused) {
            throw SendFailed.of(refused);
        } catch (KafkaException | org.springframework.kafka.KafkaException notTaken) {
            throw SendFailed.of(notTaken);
        }
    }

    ProducerRecord<String, byte[]> message(OutboxEntry entry) {
        // The record's own time is the time of logging, so that lag can be seen without reading headers.
        ProducerRecord<String, byte[]> message = KafkaMessageFactory
                .<String>createWriter(entry.topic(), null, entry.time().toEpochMilli(), entry.key())
                .writeBinary(event(entry));
        if (entry.traceparent() != null) {
            message.headers().add(TraceContext.TRACEPARENT, entry.traceparent().getBytes(StandardCharsets.UTF_8));
        }
        return message;
    }

    private CloudEvent event(OutboxEntry entry) {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(entry.id())
                .withSource(source)
                .withType(entry.type())
                .withSubject(entry.subject())
                .withTime(entry.time().atOffset(ZoneOffset.UTC))
                .withExtension(SEQUENCE, entry.sequence())
                .withData("application/json", entry.json().getBytes(StandardCharsets.UTF_8));
        if (entry.traceparent() != null) {
            event.withExtension(TraceContext.TRACEPARENT, entry.traceparent());
        }
        return event.build();
    }
}
