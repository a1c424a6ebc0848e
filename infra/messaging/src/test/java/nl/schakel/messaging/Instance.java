package nl.schakel.messaging;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** One process of a service: a relay with a producer of its own on a real broker. */
final class Instance implements AutoCloseable {

    final KafkaRelay relay;
    private final EventProducer producer;

    Instance(String bootstrapServers, FaultPoints faults) {
        producer = new EventProducer(new KafkaSettings(new KafkaProperties(), () -> List.of(bootstrapServers)));
        KafkaSender sender = new KafkaSender(producer.operations(), URI.create("urn:nld:oin:00000000000000000000:systeem:tellers"), faults);
        BrokerState state = new BrokerState(Clock.systemUTC());
        Lanes lanes = new Lanes();
        relay = new KafkaRelay(new TestRelay(1, TestRelay.NEVER).relay.stamp(), faults, lanes,
                new Drain(sender, state, lanes, faults, Clock.systemUTC()), new MessagingProperties.Relay(64, Duration.ofSeconds(1)), () -> true);
    }

    @Override
    public void close() {
        relay.stop();
        producer.destroy();
    }
}
