package nl.schakel.gezinsplan.casus.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.messaging.AggregateStore;
import nl.schakel.messaging.EventRelay;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of casussen and its indexes. */
@Configuration(proxyBeanMethods = false)
class CasusOpslag {

    @Bean
    MongoCollection<Document> casussen(MongoDatabase database) {
        return collectie(database);
    }

    @Bean
    AggregateStore<Casus> casusStore(MongoCollection<Document> casussen, EventRelay relay) {
        return AggregateStore.of(casussen, new CasusMapping(), relay);
    }

    static MongoCollection<Document> collectie(MongoDatabase database) {
        MongoCollection<Document> casussen = database.getCollection("casussen");
        casussen.createIndex(new Document(Zoekvelden.LEZERS, 1));
        casussen.createIndex(new Document(Zoekvelden.ORGANISATIES, 1));
        casussen.createIndex(new Document(Zoekvelden.VASTE_REGELS, 1));
        casussen.createIndex(new Document(Zoekvelden.ZONDER_TEAM, 1), new IndexOptions().sparse(true));
        casussen.createIndex(new Document(Zoekvelden.ZONDER_TEKST, 1), new IndexOptions().sparse(true));
        return casussen;
    }
}
