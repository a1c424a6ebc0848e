package nl.schakel.messaging;

import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** One process of a service: a relay with a producer of its own on a real broker. */
final class Instance implements AutoCloseable {

    private static final URI SOURCE = URI.create("urn:nld:oin:00000000000000000000:systeem:tellers");

    final KafkaRelay relay;
    private final EventProducer producer;
    private final MessagingHealth health;

    Instance(String bootstrapServers, FaultPoints faults) {
        this(bootstrapServers, faults, Clock.systemUTC(), _ -> () -> true);
    }

    /** One that looks first whether its store is as far as its topic. */
    Instance(String bootstrapServers, FaultPoints faults, Clock clock, MongoDatabase database, String topic) {
        this(bootstrapServers, faults, clock, settings -> new RestoreCheck(() -> true, () -> new TopicScan(settings, List.of(topic), SOURCE), new Gaps(database), clock));
    }

    private Instance(String bootstrapServers, FaultPoints faults, Clock clock, Function<KafkaSettings, Readiness> ready) {
        KafkaSettings settings = new KafkaSettings(properties(), () -> List.of(bootstrapServers));
        producer = new EventProducer(settings);
        KafkaSender sender = new KafkaSender(producer.operations(), SOURCE, faults);
        BrokerState state = new BrokerState(clock);
        Lanes lanes = new Lanes();
        relay = new KafkaRelay(TestRelay.stamp(clock), faults, lanes, new Drain(sender, state, lanes, faults, clock),
                new MessagingProperties.Relay(64, Duration.ofSeconds(1)), ready.apply(settings));
        health = new MessagingHealth(relay, state, clock);
    }

    /** An installation may let the producer give up sooner, and a test of that need not take a minute. */
    private static KafkaProperties properties() {
        KafkaProperties properties = new KafkaProperties();
        String delivery = System.getProperty("test.delivery");
        if (delivery != null) {
            properties.getProducer().getProperties().put("delivery.timeout.ms", delivery);
            properties.getProducer().getProperties().put("request.timeout.ms", Long.toString(Long.parseLong(delivery) / 2));
            properties.getProducer().getProperties().put("max.block.ms", delivery);
        }
        return properties;
    }

    /** As an operator reads it. */
    String health() {
        Health now = health.health();
        return "%s pending=%s stopped=%s behind=%s".formatted(now.getStatus().getCode(), now.getDetails().get("pending"), now.getDetails().get("stopped"),
                now.getDetails().get("behind"));
    }

    @Override
    public void close() {
        relay.stop();
        producer.destroy();
    }
}
