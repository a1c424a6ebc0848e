package nl.schakel.bench.consumer;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.bench.mongo.SeenCollection;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * The other service, reduced to what every one of them does: hear the event, write once, and only then count it as visible. The same
 * process for all arms. Says on its output, per event, its id and the moment by the clock that all processes of this machine share.
 *
 * <p>Arguments: store's address, brokers, topics.
 */
final class VisibleConsumer {

    private static final Duration POLL = Duration.ofMillis(500);

    private VisibleConsumer() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.US_ASCII);
        try (SeenCollection seen = new SeenCollection(args[0]); KafkaConsumer<String, byte[]> consumer = consumer(args[1])) {
            List<TopicPartition> all = Stream.of(args).skip(2)
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            consumer.assign(all);
            consumer.seekToEnd(all);
            all.forEach(consumer::position);
            out.println("klaar");
            out.flush();
            while (true) {
                for (ConsumerRecord<String, byte[]> event : consumer.poll(POLL)) {
                    String id = new String(event.headers().lastHeader("ce_id").value(), StandardCharsets.US_ASCII);
                    seen.saw(event.key(), id);
                    out.println(id + " " + System.nanoTime());
                }
                out.flush();
                consumer.commitAsync();
            }
        }
    }

    private static KafkaConsumer<String, byte[]> consumer(String brokers) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                        ConsumerConfig.GROUP_ID_CONFIG, "bench",
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 100,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
