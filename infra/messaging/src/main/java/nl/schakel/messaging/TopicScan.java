package nl.schakel.messaging;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads what a service itself has written to its topics. Belongs to no group, so nobody's place in the log moves. */
final class TopicScan implements AutoCloseable {

    static final long EVERYTHING = Long.MAX_VALUE;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Collection<String> topics;
    private final String source;

    /** @param source of this service's own events: others may write to the same topic, of aggregates that are not here */
    TopicScan(KafkaSettings settings, Collection<String> topics, URI source) {
        Map<String, Object> alone = new HashMap<>(settings.consumer());
        alone.remove(ConsumerConfig.GROUP_ID_CONFIG);
        alone.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        alone.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        this.consumer = new KafkaConsumer<>(alone);
        this.topics = topics;
        this.source = source.toString();
    }

    /** One event as the topic has it; {@code version} is that of its aggregate. */
    record Told(String id, String source, String subject, long version, @Nullable String time, byte @Nullable [] data) {

        static @Nullable Told of(ConsumerRecord<String, byte[]> message) {
            String id = header(message, "ce_id");
            String subject = header(message, "ce_subject");
            String sequence = header(message, "ce_sequence");
            String source = header(message, "ce_source");
            boolean event = id != null && source != null && subject != null && sequence != null && sequence.matches("\\d{1,18}-\\d+");
            return event ? new Told(id, source, subject, Long.parseLong(sequence.substring(0, sequence.indexOf('-'))),
                    header(message, "ce_time"), message.value()) : null;
        }

        private static @Nullable String header(ConsumerRecord<?, ?> message, String name) {
            Header header = message.headers().lastHeader(name);
            return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        }
    }

    /**
     * @param most of each partition, the last ones; what is no event, or somebody else's, is passed over
     * @throws TimeoutException when the broker stops answering
     */
    void read(long most, java.util.function.Consumer<Told> each) {
        List<TopicPartition> partitions = topics.stream().flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(found -> new TopicPartition(found.topic(), found.partition())).toList();
        consumer.assign(partitions);
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        partitions.forEach(partition -> consumer.seek(partition, Math.max(begins.get(partition), ends.get(partition) - most)));
        long progress = System.nanoTime();
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(200))) {
                progress = System.nanoTime();
                Told told = Told.of(message);
                if (told != null && source.equals(told.source)) {
                    each.accept(told);
                }
            }
            if (System.nanoTime() - progress > PATIENCE.toNanos()) {
                throw new TimeoutException("no answer while reading " + topics);
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
