package nl.schakel.messaging;

import com.mongodb.client.MongoDatabase;
import nl.schakel.testkit.HaltingPoints;
import org.bson.Document;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaListener;

/** The victim of rows 7 to 10: follows a topic and writes one letter per event. Killed by {@code -Dtest.halt}. */
final class ReadingProgram {

    private ReadingProgram() {}

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(Service.class).web(WebApplicationType.NONE).run(arguments);
    }

    @Configuration
    @EnableAutoConfiguration
    static class Service {

        @Bean
        FaultPoints faults() {
            HaltingPoints halting = HaltingPoints.fromSystem();
            return point -> halting.reached(point.name());
        }

        @Bean
        Letters letters(MongoDatabase database) {
            return new Letters(Inbox.of(database.getCollection("brieven")));
        }
    }

    record Letters(Inbox inbox) {

        @KafkaListener(topics = "${test.topic}", groupId = "${test.topic}")
        void on(IncomingEvent event) {
            inbox.apply(event.subject(), event, new Document("$push", new Document("brieven", event.id())));
        }
    }
}
