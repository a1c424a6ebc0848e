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
 * The victim of rows 7 to 10 and 20: follows a topic and writes one letter per event. Killed by {@code -Dtest.halt}. It cannot read
 * {@link #POISON} until it is mended; then it begins with what stood aside.
 */
final class ReadingProgram {

    static final String POISON = "nl.tellers.teller-anders.v2";

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
            if (event.type().equals(POISON) && !mended) {
                throw new UnreadableEvent("unknown type");
            }
            inbox.apply(event.subject(), event, new Document("$push", new Document("brieven", event.id())));
        }
    }
}
