package nl.schakel.gezinsplan.casus.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.schakel.gezinsplan.casus.application.Vertaling;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen;
import nl.schakel.gezinsplan.casus.model.Uitkomst;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Aanvaard;
import nl.schakel.messaging.OutgoingEvent;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The unsafe peer: gezinsplan itself, with one class in another's place. It saves the casus, then sends its events and waits for the
 * broker, and only then answers. A crash between the two loses the event for good; a broker that is away fails the command. Nothing
 * is remembered of the key, so a repeated command is done twice. All that surrounds it (HTTP, token, rights, model, access log,
 * answer) is the same code as in the arm that it is compared with.
 */
@Primary
@Repository
class DualWriteCasussen implements Casussen {

    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String STATE = "state";
    private static final String SET = "$set";
    private static final URI SOURCE = URI.create("urn:nld:oin:00000000000000000000:systeem:dual");

    private final MongoCollection<Document> casussen;
    private final CasusMapping mapping = new CasusMapping();
    private final Vertaling vertaling;
    private final Clock klok;
    private final KafkaProducer<String, byte[]> producer;

    DualWriteCasussen(
            MongoCollection<Document> casussen,
            Vertaling vertaling,
            Clock klok,
            @Value("${spring.kafka.bootstrap-servers}") String brokers) {
        this.casussen = casussen.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.vertaling = vertaling;
        this.klok = klok;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                        ProducerConfig.ACKS_CONFIG, "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                        ProducerConfig.LINGER_MS_CONFIG, 0),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    @Override
    public Optional<Bewaard> zoek(CasusId id) {
        return Optional.ofNullable(read(id.toString())).map(this::bewaard);
    }

    @Override
    public Afloop begin(CasusId id, Herkomst aanleiding, Supplier<Uitkomst> vraag) {
        Document found = read(id.toString());
        if (found != null) {
            return new Afloop.AlGedaan(bewaard(found));
        }
        return switch (vraag.get()) {
            case Uitkomst.Nee nee -> new Afloop.Niet(nee, null);
            case Aanvaard aanvaard -> {
                casussen.insertOne(new Document(ID, id.toString()).append(VERSION, 1L).append(STATE, mapping.write(aanvaard.casus())));
                send(id, 1, vertaling.vertaal(aanvaard));
                yield new Afloop.Opgeslagen(new Bewaard(aanvaard.casus(), 1));
            }
        };
    }

    @Override
    public Afloop wijzig(CasusId id, Herkomst aanleiding, BiFunction<Casus, Long, Uitkomst> vraag) {
        while (true) {
            Document found = read(id.toString());
            if (found == null) {
                return new Afloop.Onbekend();
            }
            Bewaard nu = bewaard(found);
            Afloop afloop = switch (vraag.apply(nu.casus(), nu.versie())) {
                case Uitkomst.Nee nee -> new Afloop.Niet(nee, nu);
                case Aanvaard aanvaard when aanvaard.casus() == nu.casus() -> new Afloop.AlGedaan(nu);
                case Aanvaard aanvaard -> written(id, nu.versie(), aanvaard);
            };
            if (afloop != null) {
                return afloop;
            }
        }
    }

    /** Null when another change came first. */
    private @Nullable Afloop written(CasusId id, long version, Aanvaard aanvaard) {
        Document unchanged = new Document(ID, id.toString()).append(VERSION, version);
        Document set = new Document(VERSION, version + 1).append(STATE, mapping.write(aanvaard.casus()));
        if (casussen.updateOne(unchanged, new Document(SET, set)).getMatchedCount() == 0) {
            return null;
        }
        send(id, version + 1, vertaling.vertaal(aanvaard));
        return new Afloop.Opgeslagen(new Bewaard(aanvaard.casus(), version + 1));
    }

    private void send(CasusId id, long version, List<OutgoingEvent> events) {
        Instant now = klok.instant();
        for (int index = 0; index < events.size(); index++) {
            try {
                producer.send(message(id, version, index, events.get(index), now)).get();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopping);
            } catch (ExecutionException lost) {
                throw new IllegalStateException("stored, and never told", lost);
            }
        }
    }

    private static ProducerRecord<String, byte[]> message(CasusId id, long version, int index, OutgoingEvent event, Instant now) {
        return KafkaMessageFactory.<String>createWriter("dual-" + event.topic(), null, now.toEpochMilli(), event.key())
                .writeBinary(CloudEventBuilder.v1()
                        .withId("%s/%d/%d".formatted(id, version, index))
                        .withSource(SOURCE)
                        .withType(event.type())
                        .withSubject(id.toString())
                        .withTime(now.atOffset(ZoneOffset.UTC))
                        .withExtension("sequence", "%010d-%03d".formatted(version, index))
                        .withData("application/json", JsonMapper.shared().writeValueAsBytes(event.data()))
                        .build());
    }

    private @Nullable Document read(String id) {
        return casussen.find(new Document(ID, id)).first();
    }

    private Bewaard bewaard(Document found) {
        return new Bewaard(mapping.read(found.get(STATE, Document.class)), found.get(VERSION, Number.class).longValue());
    }
}
