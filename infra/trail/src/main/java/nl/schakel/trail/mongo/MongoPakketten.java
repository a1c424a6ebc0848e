package nl.schakel.trail.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.schakel.access.Nalevering.Geschreven;
import nl.schakel.messaging.AggregateStore;
import nl.schakel.messaging.Decision;
import nl.schakel.messaging.EventRelay;
import nl.schakel.messaging.StateMapping;
import nl.schakel.messaging.Trigger;
import nl.schakel.trail.InzageVastgelegd;
import nl.schakel.trail.Pakketten;
import org.bson.Document;

/**
 * A packet is an aggregate that is made once and never changes: what counts is the event in its outbox. When that is sent, only the
 * moment of making is left, and after a while not even that.
 */
final class MongoPakketten implements Pakketten {

    /** As long as a packet is there, the same lines make no second one. */
    private static final Duration BEWAREN = Duration.ofDays(1);
    private static final Duration OPRUIMEN_ELKE = Duration.ofHours(1);
    private static final String GEMAAKT = "gemaakt";

    private final MongoCollection<Document> collectie;
    private final AggregateStore<Instant> store;
    private final Clock klok;
    private Instant opgeruimd = Instant.EPOCH;

    MongoPakketten(MongoCollection<Document> collectie, EventRelay relay, Clock klok) {
        this.collectie = collectie.withWriteConcern(WriteConcern.W1);
        this.store = AggregateStore.of(collectie, new Mapping(), relay);
        this.klok = klok;
    }

    @Override
    public void bewaar(List<Geschreven> regels) {
        Instant nu = klok.instant();
        store.<Boolean>create(InzageVastgelegd.pakketId(regels), new Trigger.Internal(),
                () -> new Decision.Accepted<>(nu, List.of(InzageVastgelegd.van(regels)), true));
        if (opgeruimd.plus(OPRUIMEN_ELKE).isBefore(nu)) {
            opgeruimd = nu;
            ruimOp(nu.minus(BEWAREN));
        }
    }

    /** Only what has nothing unsent: {@code pendingSince} and {@code stopped} are gone then. */
    private void ruimOp(Instant voor) {
        collectie.createIndex(new Document("state." + GEMAAKT, 1));
        Document verzonden = new Document("state." + GEMAAKT, new Document("$lt", Date.from(voor)))
                .append("pendingSince", new Document("$exists", false))
                .append("stopped", new Document("$exists", false))
                .append("outbox", new Document("$size", 0));
        collectie.deleteMany(verzonden);
    }

    private static final class Mapping implements StateMapping<Instant> {

        @Override
        public Document write(Instant gemaakt) {
            return new Document(GEMAAKT, Date.from(gemaakt));
        }

        @Override
        public Instant read(Document state) {
            return state.getDate(GEMAAKT).toInstant();
        }
    }
}
