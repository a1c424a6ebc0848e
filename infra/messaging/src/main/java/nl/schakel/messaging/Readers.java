package nl.schakel.messaging;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.GenericMessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;

/** The {@code @KafkaListener} methods of this service, to be called outside their turn. */
final class Readers {

    private final Supplier<@Nullable KafkaListenerEndpointRegistry> registry;
    private final FaultPoints faults;

    Readers(Supplier<@Nullable KafkaListenerEndpointRegistry> registry, FaultPoints faults) {
        this.registry = registry;
        this.faults = faults;
    }

    /** @return false when nobody here reads this topic for this group */
    boolean handle(AsideKey key, ConsumerRecord<String, byte[]> message) {
        Optional<GenericMessageListener<ConsumerRecord<String, byte[]>>> reader = of(key);
        reader.ifPresent(it -> {
            faults.reached(FaultPoints.Point.P7);
            it.onMessage(message, null, null);
            faults.reached(FaultPoints.Point.P8);
        });
        return reader.isPresent();
    }

    @SuppressWarnings("unchecked")
    private Optional<GenericMessageListener<ConsumerRecord<String, byte[]>>> of(AsideKey key) {
        KafkaListenerEndpointRegistry present = registry.get();
        return present == null ? Optional.empty() : present.getAllListenerContainers().stream()
                .filter(container -> key.group().equals(container.getGroupId()) && reads(container, key.topic()))
                .map(container -> Objects.requireNonNull(container.getContainerProperties().getMessageListener()))
                // Without what stands around it for records from the log: that would set this one behind itself.
                .map(listener -> Optional.ofNullable(AopProxyUtils.getSingletonTarget(listener)).orElse(listener))
                .map(listener -> (GenericMessageListener<ConsumerRecord<String, byte[]>>) listener)
                .findFirst();
    }

    private static boolean reads(MessageListenerContainer container, String topic) {
        String[] topics = container.getContainerProperties().getTopics();
        return topics != null && List.of(topics).contains(topic);
    }
}
