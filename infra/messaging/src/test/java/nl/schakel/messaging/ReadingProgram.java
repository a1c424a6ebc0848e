package nl.schakel.messaging;

import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import nl.schakel.testkit.HaltingPoints;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaListener;

/**
 * The other victim: follows a topic, writes one letter per event and keeps the latest count. As the services do, it leaves types that
 * it does not know alone, and refuses what has a type that it knows and not its form. Killed by {@code -Dtest.halt}, or from outside.
 * With {@code -Dtest.mended=true} it can read that form too, and begins with what stood aside.
 */
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
        Letters letters(MongoDatabase database, @Value("${test.mended:false}") boolean mended) {
            return new Letters(Inbox.of(database.getCollection("brieven")), mended);
        }

        @Bean
        ApplicationRunner redrive(SetAside setAside, @Value("${test.mended:false}") boolean mended) {
            return _ -> {
                if (mended) {
                    setAside.all().forEach(aside -> setAside.retry(aside.id(), new SetAside.By("beheer", "", UUID.randomUUID().toString())));
                }
            };
        }
    }

    record Letters(Inbox inbox, boolean mended) {

        @KafkaListener(topics = "${test.topic}", groupId = "${test.topic}")
        void on(IncomingEvent event) {
            if (!event.type().equals(Teller.TYPE)) {
                return;
            }
            if (!event.data().path("stand").isNumber() && !mended) {
                throw new UnreadableEvent("stand is not a number");
            }
            inbox.apply(event.subject(), event, new Document("$push", new Document("brieven", event.sequence()))
                    .append("$set", new Document("stand", event.data().path("stand").asLong(0))));
        }
    }
}
