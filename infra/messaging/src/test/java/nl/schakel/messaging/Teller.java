package nl.schakel.messaging;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** The smallest aggregate: it counts, and tells so. */
record Teller(long stand) {

    static final String TYPE = "nl.tellers.teller-opgehoogd.v1";

    static AggregateStore<Teller> store(MongoCollection<Document> collection, EventRelay relay) {
        return AggregateStore.of(collection, new Mapping(), relay);
    }

    static Decision<Teller, Long> nieuw(String topic, String id) {
        return new Decision.Accepted<>(new Teller(1), List.of(event(topic, id, 1)), 1L);
    }

    Decision<Teller, Long> opgehoogd(String topic, String id) {
        return new Decision.Accepted<>(new Teller(stand + 1), List.of(event(topic, id, stand + 1)), stand + 1);
    }

    static OutgoingEvent event(String topic, String id, long stand) {
        return new OutgoingEvent(TYPE, topic, id, Map.of("stand", stand));
    }

    private static final class Mapping implements StateMapping<Teller> {
        @Override
        public Document write(Teller state) {
            return new Document("stand", state.stand());
        }

        @Override
        public Teller read(Document state) {
            return new Teller(state.get("stand", Number.class).longValue());
        }
    }
}
