package nl.schakel.gateway.partnernieuws.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.schakel.gateway.partnernieuws.model.Afzender;
import nl.schakel.gateway.partnernieuws.model.Inhoud;
import nl.schakel.gateway.partnernieuws.model.Partnergebeurtenis;
import nl.schakel.gateway.partnernieuws.model.Partnergebeurtenis.Stand;
import nl.schakel.gateway.partnernieuws.model.Soort;
import nl.schakel.gateway.partnernieuws.model.Uitslag;
import nl.schakel.gateway.partnernieuws.model.Uitslag.Reden;
import nl.schakel.messaging.AggregateStore;
import nl.schakel.messaging.EventRelay;
import nl.schakel.messaging.OutgoingEvent;
import nl.schakel.testkit.MetMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;

@MetMongo
class MongoPartnergebeurtenissenTest {

    private static final Instant NU = Instant.parse("2026-12-01T09:30:00.123456789Z");

    private final MongoCollection<Document> collectie;
    private final MongoPartnergebeurtenissen gebeurtenissen;

    MongoPartnergebeurtenissenTest(MongoDatabase database) {
        collectie = database.getCollection("partnergebeurtenissen");
        var store = AggregateStore.of(collectie, new PartnergebeurtenisMapping(), EventRelay.idle());
        gebeurtenissen = new MongoPartnergebeurtenissen(store, g -> new OutgoingEvent(g.inhoud().soort().type(), "partners", "k", Map.of()));
    }

    @Test
    void bewaartHaarMetWatVerteldMoetWordenInEenSchrijfactie() {
        Partnergebeurtenis nieuw = ontvangen(LocalDate.of(2026, 12, 3), "https://dewiek.example/4711");

        assertThat(gebeurtenissen.bewaar(nieuw)).isEqualTo(nieuw);

        assertThat(gebeurtenissen.vind(nieuw.id())).contains(nieuw);
        Document document = collectie.find(new Document("_id", nieuw.id().toString())).first();
        assertThat(document.getList("outbox", Document.class)).as("no crash can come between the two").hasSize(1);
    }

    @Test
    void eenTweedeKeerVertelHetNietNogEens() {
        Partnergebeurtenis nieuw = ontvangen(null, null);
        gebeurtenissen.bewaar(nieuw);

        var later = Partnergebeurtenis.ontvangen(nieuw.afzender(), nieuw.inhoud(), NU.plusSeconds(60));

        assertThat(gebeurtenissen.bewaar(later)).isEqualTo(nieuw);
        Document document = collectie.find(new Document("_id", nieuw.id().toString())).first();
        assertThat(document.getList("outbox", Document.class)).hasSize(1);
    }

    @Test
    void bewaartDeEersteUitslag() {
        Partnergebeurtenis ja = gebeurtenissen.bewaar(ontvangen(null, null));
        Partnergebeurtenis nee = gebeurtenissen.bewaar(ontvangen(null, null));

        gebeurtenissen.handelAf(ja.id(), Uitslag.OPGENOMEN, NU.plusSeconds(1));
        gebeurtenissen.handelAf(ja.id(), new Uitslag(Reden.DOET_NIET_MEE), NU.plusSeconds(2));
        gebeurtenissen.handelAf(nee.id(), new Uitslag(Reden.CASUS_AFGESLOTEN), NU.plusSeconds(1));
        gebeurtenissen.handelAf(UUID.randomUUID(), Uitslag.OPGENOMEN, NU);

        assertThat(gebeurtenissen.vind(ja.id())).contains(ja.afgehandeld(Uitslag.OPGENOMEN, NU.plusSeconds(1)));
        assertThat(gebeurtenissen.vind(nee.id()).orElseThrow().stand()).isEqualTo(Stand.GEWEIGERD);
        assertThat(gebeurtenissen.vind(nee.id()).orElseThrow().uitslag()).isEqualTo(new Uitslag(Reden.CASUS_AFGESLOTEN));
    }

    private static Partnergebeurtenis ontvangen(LocalDate datum, String dataref) {
        var inhoud = new Inhoud("urn:x", UUID.randomUUID().toString(), Soort.TRAJECT_GESTART, UUID.randomUUID(), NU, datum, dataref);
        return Partnergebeurtenis.ontvangen(new Afzender("school", "o"), inhoud, NU);
    }
}
