package nl.schakel.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConsumerAwareRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.DefaultErrorHandler;

/** What cannot be handled goes to {@code <topic>.dlt} with the reason, and the partition goes on without the events of that key. */
final class DeadLetters {

    static final String SUFFIX = ".dlt";
    static final String REASON = "reason";
    private static final int BY_KEY = -1;

    /** Of a record that may be 1 MB: what is left is for the headers that say where it came from and why. */
    private static final int LARGEST = 1_000_000;

    private final KafkaOperations<String, byte[]> kafka;
    private final MeterRegistry meters;
    private final Aside aside;

    DeadLetters(KafkaOperations<String, byte[]> kafka, MeterRegistry meters, Aside aside) {
        this.kafka = kafka;
        this.meters = meters;
        this.aside = aside;
    }

    CommonErrorHandler errorHandler() {
        DeadLetterPublishingRecoverer recoverer = new Letters(kafka);
        recoverer.setHeadersFunction(this::headers);
        // Texts of exceptions may quote what somebody wrote; the type of the failure is enough to find it in the log.
        recoverer.excludeHeader(HeadersToAdd.EX_MSG, HeadersToAdd.EX_STACKTRACE);
        DefaultErrorHandler handler = new DefaultErrorHandler(thenAside(recoverer));
        handler.setBackOffFunction((message, failure) -> RetryRules.backOff(failure));
        handler.addNotRetryableExceptions(UnreadableEvent.class);
        return handler;
    }

    /** Told first, set aside after it: a reader that dies in between tells it twice, and never finds it aside without a word about it. */
    private ConsumerAwareRecordRecoverer thenAside(ConsumerAwareRecordRecoverer letters) {
        return (message, consumer, failure) -> {
            letters.accept(message, consumer, failure);
            aside.setAside(Objects.requireNonNull(consumer).groupMetadata().groupId(), message, reason(failure));
        };
    }

    private Headers headers(ConsumerRecord<?, ?> message, Exception failure) {
        meters.counter("schakel.event.dead", "topic", message.topic()).increment();
        return new RecordHeaders().add(REASON, reason(failure).getBytes(StandardCharsets.UTF_8));
    }

    static String reason(Exception failure) {
        Throwable deepest = NestedCauses.of(failure).getLast();
        return NestedCauses.of(failure).stream()
                .filter(UnreadableEvent.class::isInstance)
                .findFirst()
                .map(unreadable -> "unreadable: " + unreadable.getMessage())
                .orElse("failed: " + deepest.getClass().getName());
    }

    private static final class Letters extends DeadLetterPublishingRecoverer {

        Letters(KafkaOperations<String, byte[]> kafka) {
            super(kafka, (message, failure) -> new TopicPartition(message.topic() + SUFFIX, BY_KEY));
        }

        /** Too large to be copied with its headers: then without what was in it, which its own topic keeps. Or it would hold up the partition. */
        @Override
        protected ProducerRecord<Object, Object> createProducerRecord(
                ConsumerRecord<?, ?> message, TopicPartition to, Headers headers, byte @Nullable [] key, byte @Nullable [] value) {
            return super.createProducerRecord(message, to, headers, key, message.serializedValueSize() > LARGEST ? new byte[0] : value);
        }
    }
}
