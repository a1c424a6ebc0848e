package nl.schakel.gezinsplan.casus.mongo;

import com.mongodb.MongoClientSettings;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schakel.gezinsplan.casus.application.Vertaling;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen;
import nl.schakel.gezinsplan.casus.model.Uitkomst;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Aanvaard;
import nl.schakel.messaging.OutgoingEvent;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * gezinsplan itself, with this class in another's place: a row per casus, changed by compare-and-set, and its events given to the outbox
 * in the same transaction. The state is the same document in the same bytes as the driver would send. Nothing is remembered of the key, so
 * a repeated command is done twice. All that surrounds it (HTTP, token, rights, model, access log, answer) is the same code as in the arm
 * that it is compared with.
 */
@Primary
@Repository
class JdbcCasussen implements Casussen {

    private static final Codec<Document> BSON = CodecRegistries.withUuidRepresentation(
            MongoClientSettings.getDefaultCodecRegistry(), UuidRepresentation.STANDARD).get(Document.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final CasusMapping mapping = new CasusMapping();
    private final Vertaling vertaling;
    private final Clock klok;
    private final Announcer announcer;
    private final String prefix;

    JdbcCasussen(JdbcClient jdbc, TransactionTemplate transaction, Vertaling vertaling, Clock klok, Announcer announcer,
            @Value("${bench.outbox}") String prefix) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.vertaling = vertaling;
        this.klok = klok;
        this.announcer = announcer;
        this.prefix = prefix + "-";
        jdbc.sql("create table if not exists casus (id varchar(36) primary key, version bigint not null, state bytea not null)").update();
    }

    @Override
    public Optional<Bewaard> zoek(CasusId id) {
        return Optional.ofNullable(read(id));
    }

    @Override
    public Afloop begin(CasusId id, Herkomst aanleiding, Supplier<Uitkomst> vraag) {
        Bewaard found = read(id);
        if (found != null) {
            return new Afloop.AlGedaan(found);
        }
        return switch (vraag.get()) {
            case Uitkomst.Nee nee -> new Afloop.Niet(nee, null);
            case Aanvaard aanvaard -> {
                transaction.executeWithoutResult(open -> {
                    jdbc.sql("insert into casus (id, version, state) values (?, 1, ?)").params(id.toString(), bytes(aanvaard.casus())).update();
                    announce(id, 1, vertaling.vertaal(aanvaard));
                });
                yield new Afloop.Opgeslagen(new Bewaard(aanvaard.casus(), 1));
            }
        };
    }

    @Override
    public Afloop wijzig(CasusId id, Herkomst aanleiding, Function<Casus, Uitkomst> vraag) {
        while (true) {
            Bewaard nu = read(id);
            if (nu == null) {
                return new Afloop.Onbekend();
            }
            Afloop afloop = switch (vraag.apply(nu.casus())) {
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
        byte[] state = bytes(aanvaard.casus());
        return transaction.execute(open -> {
            int changed = jdbc.sql("update casus set version = version + 1, state = ? where id = ? and version = ?")
                    .params(state, id.toString(), version)
                    .update();
            if (changed == 0) {
                return null;
            }
            announce(id, version + 1, vertaling.vertaal(aanvaard));
            return new Afloop.Opgeslagen(new Bewaard(aanvaard.casus(), version + 1));
        });
    }

    private void announce(CasusId id, long version, List<OutgoingEvent> events) {
        Instant now = klok.instant();
        for (int index = 0; index < events.size(); index++) {
            OutgoingEvent event = events.get(index);
            announcer.announce(new Told(prefix + event.topic(), event.key(), "%s/%d/%d".formatted(id, version, index), event.type(), id.toString(),
                    now.toString(), "%010d-%03d".formatted(version, index), event.data()));
        }
    }

    private @Nullable Bewaard read(CasusId id) {
        return jdbc.sql("select version, state from casus where id = ?")
                .param(id.toString())
                .query((row, number) -> new Bewaard(casus(row.getBytes("state")), row.getLong("version")))
                .optional()
                .orElse(null);
    }

    private Casus casus(byte[] state) {
        return mapping.read(BSON.decode(new BsonBinaryReader(ByteBuffer.wrap(state)), DecoderContext.builder().build()));
    }

    private byte[] bytes(Casus casus) {
        try (BasicOutputBuffer out = new BasicOutputBuffer(); BsonBinaryWriter writer = new BsonBinaryWriter(out)) {
            BSON.encode(writer, mapping.write(casus), EncoderContext.builder().build());
            return out.toByteArray();
        }
    }
}
