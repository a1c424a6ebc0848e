package nl.schakel.messaging;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * The only producer. Hidden in a type of its own: a service that asks Spring for a {@code KafkaTemplate} does not get this one, so
 * nothing is written around the outbox.
 */
final class EventProducer implements DisposableBean {

    private final DefaultKafkaProducerFactory<String, byte[]> factory;
    private final KafkaOperations<String, byte[]> operations;

    EventProducer(KafkaSettings settings) {
        this.factory = new DefaultKafkaProducerFactory<>(settings.producer());
        this.operations = new KafkaTemplate<>(factory);
    }

    KafkaOperations<String, byte[]> operations() {
        return operations;
    }

    @Override
    public void destroy() {
        factory.destroy();
    }
}
