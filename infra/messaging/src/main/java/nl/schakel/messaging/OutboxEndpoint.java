package nl.schakel.messaging;

import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** For the person on call: which aggregates stand still and why, and, once that is mended, let one go on. Not exposed by default. */
@Endpoint(id = "outbox")
final class OutboxEndpoint {

    private final KafkaRelay relay;
    private final Clock clock;

    OutboxEndpoint(KafkaRelay relay, Clock clock) {
        this.relay = relay;
        this.clock = clock;
    }

    @ReadOperation
    List<Stopped> stopped() {
        return relay.watched().stream()
                .flatMap(outboxes -> outboxes.stopped().stream().map(found -> Stopped.of(outboxes.name(), found)))
                .toList();
    }

    @WriteOperation
    boolean restart(@Selector String collection, @Selector String id) {
        return relay.watched().stream()
                .filter(outboxes -> outboxes.name().equals(collection))
                .anyMatch(outboxes -> outboxes.restart(id, clock.instant()));
    }

    record Stopped(String collection, String id, String type, String reason, String since) {
        static Stopped of(String collection, Document found) {
            Document stopped = found.get(AggregateDocument.STOPPED, Document.class);
            return new Stopped(collection, found.getString(AggregateDocument.ID), stopped.getString("type"), stopped.getString("reason"),
                    stopped.getDate("since").toInstant().toString());
        }
    }
}
