package nl.schakel.testkit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.testcontainers.kafka.KafkaContainer;

/**
 * The Kafka of this test run, started once per process: the one that {@code TEST_KAFKA} names, else a container where
 * Docker is, else a real broker inside this process. {@code -Dtest.kafka=uri|docker|embedded} forces one.
 */
public final class KafkaTarget {

    private static @Nullable KafkaTarget current;

    private final String bootstrapServers;

    private KafkaTarget(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    public static synchronized KafkaTarget get() {
        if (current == null) {
            String servers = System.getenv("TEST_KAFKA");
            TargetKind kind = TargetKind.choose("test.kafka", servers);
            current = new KafkaTarget(switch (kind) {
                case URI -> String.valueOf(servers);
                case DOCKER -> container();
                case EMBEDDED -> embedded();
            });
            TargetReport.ran("Kafka " + kind);
        }
        return current;
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    private static String container() {
        KafkaContainer container = new KafkaContainer("apache/kafka:4.2.1");
        container.start();
        return container.getBootstrapServers();
    }

    private static String embedded() {
        EmbeddedKafkaBroker broker = new EmbeddedKafkaKraftBroker(1, 3)
                .brokerProperties(Map.of(
                        "group.initial.rebalance.delay.ms", "0",
                        "offsets.topic.num.partitions", "2",
                        "log.cleaner.dedupe.buffer.size", "2097152"));
        broker.afterPropertiesSet();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
        return broker.getBrokersAsString();
    }
}
