package nl.schakel.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.ConcurrentKafkaListenerContainerFactoryConfigurer;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import tools.jackson.databind.json.JsonMapper;

/** Events in: {@code @KafkaListener} methods with one {@link IncomingEvent}, acknowledged after they return, one by one. */
@AutoConfiguration(before = KafkaAutoConfiguration.class, after = MessagingAutoConfiguration.class)
class ListenerAutoConfiguration {

    @Bean
    ConcurrentKafkaListenerContainerFactory<Object, Object> kafkaListenerContainerFactory(
            ConcurrentKafkaListenerContainerFactoryConfigurer configurer, KafkaSettings settings, EventProducer producer,
            ObjectProvider<MeterRegistry> registries, FaultPoints faults, Clock clock) {
        MeterRegistry meters = registries.getIfAvailable(SimpleMeterRegistry::new);
        ConcurrentKafkaListenerContainerFactory<Object, Object> factory = new ConcurrentKafkaListenerContainerFactory<>();
        configurer.configure(factory, new DefaultKafkaConsumerFactory<>(settings.consumer()));
        factory.setRecordMessageConverter(new IncomingEventConverter(JsonMapper.shared()));
        factory.setCommonErrorHandler(new DeadLetters(producer.operations(), meters).errorHandler());
        factory.getContainerProperties().setAckMode(ContainerProperties.AckMode.RECORD);
        factory.getContainerProperties().setObservationEnabled(true);
        factory.setContainerCustomizer(container -> container.getContainerProperties()
                .setAdviceChain(new ListenerAdvice(meters, faults, clock, container.getGroupId())));
        return factory;
    }
}
