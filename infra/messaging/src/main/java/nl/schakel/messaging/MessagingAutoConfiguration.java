package nl.schakel.messaging;

import com.mongodb.client.MongoDatabase;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Events out: the relay and what it stands on. */
@AutoConfiguration
@EnableConfigurationProperties(MessagingProperties.class)
class MessagingAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    FaultPoints faultPoints() {
        return FaultPoints.none();
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    KafkaSettings kafkaSettings(KafkaProperties properties, KafkaConnectionDetails connection) {
        return new KafkaSettings(properties, connection);
    }

    @Bean
    EventProducer eventProducer(KafkaSettings settings) {
        return new EventProducer(settings);
    }

    @Bean
    Lanes lanes() {
        return new Lanes();
    }

    @Bean
    BrokerState brokerState(Clock clock) {
        return new BrokerState(clock);
    }

    @Bean
    BrokerWatch brokerWatch(KafkaSettings settings, MessagingProperties properties, BrokerState state, Lanes lanes) {
        return new BrokerWatch(settings.admin(), properties.newTopics(), state, lanes);
    }

    @Bean
    RestoreCheck restoreCheck(
            BrokerWatch broker, KafkaSettings settings, MessagingProperties properties, @Value("${spring.application.name}") String service,
            ObjectProvider<EnvelopeTopic> envelopes, MongoDatabase database, Clock clock) {
        URI source = properties.sourceOf(service);
        List<String> topics = properties.topicsWithout(envelopes.stream().map(EnvelopeTopic::topic).toList());
        return new RestoreCheck(broker::topicsAreThere, () -> new TopicScan(settings, topics, source), new Gaps(database), clock);
    }

    @Bean
    KafkaRelay eventRelay(
            MessagingProperties properties, @Value("${spring.application.name}") String service, EventProducer producer,
            ObjectProvider<ObservationRegistry> observations, FaultPoints faults, Clock clock, Lanes lanes, BrokerState state, RestoreCheck ready) {
        KafkaSender sender = new KafkaSender(producer.operations(), properties.sourceOf(service), faults);
        TraceContext trace = new TraceContext(observations.getIfAvailable(() -> ObservationRegistry.NOOP));
        OutboxStamp stamp = new OutboxStamp(clock, JsonMapper.shared(), trace);
        return new KafkaRelay(stamp, faults, lanes, new Drain(sender, state, lanes, faults, clock), properties.relay(), ready);
    }
}
