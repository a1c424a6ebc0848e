package nl.schakel.gateway.partnernieuws.mongo;

import com.mongodb.client.MongoDatabase;
import nl.schakel.gateway.partnernieuws.model.Partnergebeurtenis;
import nl.schakel.messaging.AggregateStore;
import nl.schakel.messaging.EventRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of events of partners. */
@Configuration(proxyBeanMethods = false)
class Partneropslag {

    @Bean
    AggregateStore<Partnergebeurtenis> partnergebeurtenisStore(MongoDatabase database, EventRelay relay) {
        return AggregateStore.of(database.getCollection("partnergebeurtenissen"), new PartnergebeurtenisMapping(), relay);
    }
}
