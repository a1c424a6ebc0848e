package nl.schakel.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads single records again, by their place. Belongs to no group, so nobody's place in the log moves. */
final class LogReader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Consumer<String, byte[]> consumer;

    LogReader(KafkaSettings settings) {
        Map<String, Object> alone = new HashMap<>(settings.consumer());
        alone.remove(ConsumerConfig.GROUP_ID_CONFIG);
        alone.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        alone.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        alone.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        this.consumer = new KafkaConsumer<>(alone);
    }

    /**
     * @return empty when the log no longer has it: it was kept for a limited time, or a later record of its key took its place
     * @throws TimeoutException when the broker does not answer
     */
    Optional<ConsumerRecord<String, byte[]>> read(String topic, AsideRecord record) {
        TopicPartition partition = new TopicPartition(topic, record.partition());
        consumer.assign(List.of(partition));
        if (consumer.endOffsets(List.of(partition)).get(partition) <= record.offset()) {
            return Optional.empty();
        }
        consumer.seek(partition, record.offset());
        long until = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (System.nanoTime() < until) {
                for (ConsumerRecord<String, byte[]> found : consumer.poll(Duration.ofMillis(200))) {
                    return found.offset() == record.offset() ? Optional.of(found) : Optional.empty();
                }
                if (consumer.position(partition) > record.offset()) {
                    return Optional.empty();
                }
            }
        } catch (OffsetOutOfRangeException gone) {
            return Optional.empty();
        }
        throw new TimeoutException("no answer to a read of " + partition);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
