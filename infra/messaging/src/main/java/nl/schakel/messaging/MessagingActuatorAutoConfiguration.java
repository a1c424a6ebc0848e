package nl.schakel.messaging;

import java.time.Clock;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What operators see: health {@code messaging}, the outbox metrics, the endpoint {@code outbox}. */
@AutoConfiguration(after = MessagingAutoConfiguration.class)
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
    @ConditionalOnAvailableEndpoint
    OutboxEndpoint outboxEndpoint(KafkaRelay relay, Clock clock) {
        return new OutboxEndpoint(relay, clock);
    }
}
