package nl.schakel.messaging;

import com.mongodb.client.MongoCollection;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.util.List;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** Leaves everything where it is. */
final class IdleRelay extends EventRelay {

    IdleRelay() {
        super(new OutboxStamp(Clock.systemUTC(), JsonMapper.shared(), new TraceContext(ObservationRegistry.NOOP)), FaultPoints.none());
    }

    @Override
    Outboxes watch(MongoCollection<Document> aggregates) {
        return new Outboxes(aggregates);
    }

    @Override
    void handOff(Outboxes outboxes, String id, List<OutboxEntry> entries) {
        // stays in the outbox
    }

    @Override
    void look(Outboxes outboxes, String id) {
        // stays in the outbox
    }
}
