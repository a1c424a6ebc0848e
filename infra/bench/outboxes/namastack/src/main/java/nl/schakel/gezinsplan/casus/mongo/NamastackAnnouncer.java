package nl.schakel.gezinsplan.casus.mongo;

import io.namastack.outbox.Outbox;
import io.namastack.outbox.annotation.OutboxHandler;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Schedules it in the transaction; a poller finds it there and gives it to the handler, which sends it and waits for the broker. */
@Component
class NamastackAnnouncer implements Announcer {

    private final Outbox outbox;
    private final KafkaOperations<String, byte[]> kafka;

    NamastackAnnouncer(Outbox outbox, KafkaOperations<String, byte[]> kafka) {
        this.outbox = outbox;
        this.kafka = kafka;
    }

    @Override
    public void announce(Told event) {
        outbox.schedule(event, event.key());
    }

    @OutboxHandler
    public void send(Told told) throws ExecutionException, InterruptedException {
        ProducerRecord<String, byte[]> event =
                new ProducerRecord<>(told.topic(), told.key(), JsonMapper.shared().writeValueAsBytes(told.data()));
        told.headers().forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        kafka.send(event).get();
    }
}
