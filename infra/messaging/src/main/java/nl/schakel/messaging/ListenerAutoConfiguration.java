package nl.schakel.messaging;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.ConcurrentKafkaListenerContainerFactoryConfigurer;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import tools.jackson.databind.json.JsonMapper;

/** Events in: {@code @KafkaListener} methods with one {@link IncomingEvent}, acknowledged after they return, one by one. */
@AutoConfiguration(before = KafkaAutoConfiguration.class, after = MessagingAutoConfiguration.class)
class ListenerAutoConfiguration {

    @Bean
    AsideStore asideStore(MongoDatabase database) {
        return new AsideStore(database);
    }

    @Bean
    Aside aside(AsideStore store, MessagingProperties properties, Clock clock) {
        return new Aside(store, properties.compactedTopics(), clock);
    }

    @Bean
    SetAside setAside(
            AsideStore store, Aside aside, KafkaSettings settings, ObjectProvider<KafkaListenerEndpointRegistry> registry, FaultPoints faults, Clock clock) {
        return new SetAside(store, aside, settings, new Readers(registry::getIfAvailable, faults), clock);
    }

    @Bean
    ConcurrentKafkaListenerContainerFactory<Object, Object> kafkaListenerContainerFactory(
            ConcurrentKafkaListenerContainerFactoryConfigurer configurer, KafkaSettings settings, EventProducer producer,
            ObjectProvider<MeterRegistry> registries, FaultPoints faults, Clock clock, Aside aside) {
        MeterRegistry meters = registries.getIfAvailable(SimpleMeterRegistry::new);
        ConcurrentKafkaListenerContainerFactory<Object, Object> factory = new ConcurrentKafkaListenerContainerFactory<>();
        configurer.configure(factory, new DefaultKafkaConsumerFactory<>(settings.consumer()));
        factory.setRecordMessageConverter(new IncomingEventConverter(JsonMapper.shared()));
        factory.setCommonErrorHandler(new DeadLetters(producer.operations(), meters, aside).errorHandler());
        factory.getContainerProperties().setAckMode(ContainerProperties.AckMode.RECORD);
        factory.getContainerProperties().setObservationEnabled(true);
        factory.setContainerCustomizer(container -> {
            String group = Objects.requireNonNull(container.getGroupId(), "a listener without a group would remember nothing");
            container.getContainerProperties().setAdviceChain(new ListenerAdvice(meters, faults, clock, aside, group));
            container.getContainerProperties().setConsumerRebalanceListener(aside.forgetting(group));
        });
        return factory;
    }
}
