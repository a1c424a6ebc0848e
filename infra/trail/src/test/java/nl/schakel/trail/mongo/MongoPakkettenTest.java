package nl.schakel.trail.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Nalevering.Geschreven;
import nl.schakel.access.Onderwerp;
import nl.schakel.messaging.EventRelay;
import nl.schakel.testkit.MetMongo;
import nl.schakel.trail.InzageVastgelegd;
import org.bson.Document;
import org.junit.jupiter.api.Test;

@MetMongo
class MongoPakkettenTest {

    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void maaktVanDezelfdeRegelsEenPakket(MongoDatabase database) {
        var collectie = database.getCollection("een");
        var regels = List.of(regel(), regel());
        op(NU, database, "een").bewaar(regels);
        op(NU, database, "een").bewaar(regels.reversed());
        assertThat(collectie.find().map(d -> d.getString("_id"))).containsExactly(InzageVastgelegd.pakketId(regels));
        assertThat(collectie.find().first().getList("outbox", Document.class)).hasSize(1);
    }

    @Test
    void ruimtOpWatVerzondenIsEnNietsAnders(MongoDatabase database) {
        var collectie = database.getCollection("twee");
        var verzonden = List.of(regel());
        op(NU, database, "twee").bewaar(verzonden);
        op(NU, database, "twee").bewaar(List.of(regel()));
        collectie.updateOne(new Document("_id", InzageVastgelegd.pakketId(verzonden)),
                new Document("$set", new Document("outbox", List.of())).append("$unset", new Document("pendingSince", "")));

        op(NU.plusSeconds(3600), database, "twee").bewaar(List.of(regel()));
        assertThat(collectie.countDocuments()).isEqualTo(3);
        op(NU.plusSeconds(2 * 86_400), database, "twee").bewaar(List.of(regel()));
        assertThat(collectie.countDocuments()).isEqualTo(3);
        assertThat(collectie.find(new Document("_id", InzageVastgelegd.pakketId(verzonden))).first()).isNull();
    }

    private static MongoPakketten op(Instant moment, MongoDatabase database, String naam) {
        return new MongoPakketten(database.getCollection(naam), EventRelay.idle(), Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static Geschreven regel() {
        var wie = new Onderwerp("p1", "Fatima", null, null, Set.of("gezinslid"));
        var regel = new Inzageregel(NU, Inzageregel.Actie.LEZEN, Inzageregel.Uitkomst.TOEGESTAAN, "h.lezen", wie, null, "CASUS", "c", "c", null, "r");
        return new Geschreven(UUID.randomUUID().toString(), regel);
    }
}
