package nl.schakel.access.mongo;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import nl.schakel.access.Inzageregister;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Gives a service its access log: collection {@code inzage} of its own database. */
@AutoConfiguration(afterName = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration")
class AccessAutoConfiguration {

    private static final String DATABASE = "${spring.mongodb.database:${spring.application.name}}";

    @Bean
    @ConditionalOnBean(MongoClient.class)
    @ConditionalOnMissingBean(Inzageregister.class)
    MongoNalevering nalevering(MongoClient client, @Value(DATABASE) String database) {
        return new MongoNalevering(client.getDatabase(database).getCollection("inzage"));
    }

    @Bean
    @ConditionalOnBean(MongoNalevering.class)
    @ConditionalOnMissingBean(Inzageregister.class)
    Inzageregister inzageregister(
            MongoClient client,
            MongoNalevering nalevering,
            ObjectProvider<MeterRegistry> meters,
            @Value("${spring.application.name}") String service,
            @Value(DATABASE) String database) {
        return new CountingInzageregister(
                new MongoInzageregister(client.getDatabase(database).getCollection("inzage"), service, nalevering),
                meters.getIfAvailable(SimpleMeterRegistry::new));
    }
}
