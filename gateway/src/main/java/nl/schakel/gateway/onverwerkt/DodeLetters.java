package nl.schakel.gateway.onverwerkt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.schakel.rest.NietBereikbaar;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads the ends of the topics where services put what they could not handle. */
@Component
class DodeLetters {

    static final String ACHTERVOEGSEL = ".dlt";

    /** Of each partition; who has more than this has another problem than a list. */
    private static final long LAATSTE = 100;
    private static final Duration GEDULD = Duration.ofSeconds(5);

    private final String bootstrap;

    DodeLetters(@Value("${spring.kafka.bootstrap-servers}") String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** The newest first. */
    List<OnverwerkteGebeurtenis> laatste() {
        try (Consumer<byte[], byte[]> consument = new KafkaConsumer<>(Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                ConsumerConfig.CLIENT_ID_CONFIG, "gateway-onverwerkt",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) GEDULD.toMillis()),
                new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return lees(consument);
        } catch (KafkaException e) {
            throw new NietBereikbaar("de broker", e);
        }
    }

    private static List<OnverwerkteGebeurtenis> lees(Consumer<byte[], byte[]> consument) {
        List<TopicPartition> partities = consument.listTopics().entrySet().stream()
                .filter(t -> t.getKey().endsWith(ACHTERVOEGSEL))
                .flatMap(t -> t.getValue().stream())
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        consument.assign(partities);
        Map<TopicPartition, Long> begin = consument.beginningOffsets(partities);
        Map<TopicPartition, Long> einde = consument.endOffsets(partities);
        partities.forEach(p -> consument.seek(p, Math.max(begin.get(p), einde.get(p) - LAATSTE)));
        List<OnverwerkteGebeurtenis> gevonden = new ArrayList<>();
        long uiterlijk = System.nanoTime() + GEDULD.toNanos();
        while (partities.stream().anyMatch(p -> consument.position(p) < einde.get(p))) {
            if (System.nanoTime() > uiterlijk) {
                throw new NietBereikbaar("de broker");
            }
            consument.poll(Duration.ofMillis(500)).forEach(record -> gevonden.add(OnverwerkteGebeurtenis.van(record)));
        }
        gevonden.sort(Comparator.comparing(OnverwerkteGebeurtenis::op).reversed());
        return gevonden;
    }
}
