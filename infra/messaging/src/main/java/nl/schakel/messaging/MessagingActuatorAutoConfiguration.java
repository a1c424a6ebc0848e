package nl.schakel.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What operators see: health {@code messaging}, the metrics, the endpoint {@code outbox}. */
@AutoConfiguration(after = {MessagingAutoConfiguration.class, ListenerAutoConfiguration.class})
class MessagingActuatorAutoConfiguration {

    @Bean
    MessagingHealth messagingHealthIndicator(KafkaRelay relay, BrokerState broker, Clock clock) {
        return new MessagingHealth(relay, broker, clock);
    }

    @Bean
    OutboxMetrics outboxMetrics(KafkaRelay relay, Clock clock) {
        return new OutboxMetrics(relay, clock);
    }

    @Bean
    MeterBinder asideMetrics(AsideStore store) {
        return meters -> Gauge.builder("schakel.event.aside", store, AsideStore::standing)
                .description("Of how many keys events stand aside until a person looks")
                .register(meters);
    }

    @Bean
    @ConditionalOnAvailableEndpoint
    OutboxEndpoint outboxEndpoint(KafkaRelay relay, Clock clock) {
        return new OutboxEndpoint(relay, clock);
    }
}
