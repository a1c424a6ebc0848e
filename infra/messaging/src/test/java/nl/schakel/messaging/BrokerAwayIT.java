package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import nl.schakel.testkit.KafkaTarget;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.MongoTarget;
import nl.schakel.testkit.TestTopics;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A service that is there before its broker: it starts, takes changes, says that it is degraded, and heals by itself. */
@MetMongo
@MetKafka
class BrokerAwayIT {

    private static final String TOPIC = "vroeg";

    @Test
    void neemtWijzigingenAanZonderBrokerEnHaaltInZodraDieErIs(TestTopics topics) throws IOException {
        String id = UUID.randomUUID().toString();
        try (LateDoor door = new LateDoor(KafkaTarget.get().bootstrapServers());
                ConfigurableApplicationContext service = start(door)) {
            create(service, id);
            MessagingHealth health = service.getBean(MessagingHealth.class);
            await().untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(MessagingHealth.DEGRADED));
            await().untilAsserted(() -> assertThat(health.health().getDetails()).containsEntry("pending", 1L).containsKey("oldestSeconds"));

            door.open();
            await().untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.UP));
            assertThat(topics.await(TOPIC, 1, Duration.ofSeconds(20), message -> id.equals(message.key()))).hasSize(1);
        }
    }

    @SuppressWarnings("unchecked")
    private static void create(ConfigurableApplicationContext service, String id) {
        AggregateStore<Teller> store = service.getBean(AggregateStore.class);
        assertThat(store.create(id, new Trigger.Internal(), () -> Teller.nieuw(TOPIC, id))).isInstanceOf(Outcome.Applied.class);
    }

    private static ConfigurableApplicationContext start(LateDoor door) {
        return new SpringApplicationBuilder(Service.class).web(WebApplicationType.NONE).run(
                "--spring.application.name=vroeg", "--schakel.messaging.topics=" + TOPIC,
                "--spring.kafka.bootstrap-servers=127.0.0.1:" + door.port(),
                "--spring.mongodb.uri=" + MongoTarget.get().uri(), "--spring.mongodb.database=" + MongoTarget.get().freshDatabase());
    }

    @Configuration
    @EnableAutoConfiguration
    static class Service {
        @Bean
        AggregateStore<Teller> tellers(MongoDatabase database, EventRelay relay) {
            return Teller.store(database.getCollection("tellers"), relay);
        }
    }
}
