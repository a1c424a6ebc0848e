package nl.schakel.trail.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import nl.schakel.messaging.EnvelopeTopic;
import nl.schakel.messaging.EventRelay;
import nl.schakel.trail.InzageVastgelegd;
import nl.schakel.trail.Pakketten;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

@AutoConfiguration(afterName = "nl.schakel.messaging.MessagingAutoConfiguration")
class PakketAutoConfiguration {

    @Bean
    Pakketten inzagepakketten(MongoDatabase database, EventRelay relay, Clock klok) {
        return new MongoPakketten(database.getCollection("inzagepakketten"), relay, klok);
    }

    /** A packet is removed a day after it was sent. */
    @Bean
    EnvelopeTopic inzagetopic() {
        return new EnvelopeTopic(InzageVastgelegd.TOPIC);
    }
}
