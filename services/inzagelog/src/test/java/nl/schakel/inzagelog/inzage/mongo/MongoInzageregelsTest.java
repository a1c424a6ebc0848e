package nl.schakel.inzagelog.inzage.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.schakel.inzagelog.inzage.model.EenLogregel;
import nl.schakel.inzagelog.inzage.model.Logregel;
import nl.schakel.inzagelog.inzage.model.Naam;
import nl.schakel.inzagelog.inzage.model.Wieid;
import nl.schakel.testkit.MetMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;

@MetMongo
class MongoInzageregelsTest {

    private static final Instant BEGIN = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant EIND = Instant.parse("2026-12-01T00:00:00Z");

    @Test
    void geeftDeNieuwsteEerstEnAlleenVanDitGezinEnDezeTijd(MongoDatabase database) {
        var regels = new MongoInzageregels(database);
        var oud = EenLogregel.op("2026-11-01T00:00:00Z").van("gezin-1").regel();
        var nieuw = EenLogregel.op("2026-11-30T23:59:59.999Z").van("gezin-1").regel();
        var midden = EenLogregel.op("2026-11-12T10:00:00.5Z").van("gezin-1").geweigerd().regel();
        regels.voegToe(List.of(midden, oud, nieuw, EenLogregel.op("2026-12-01T00:00:00Z").van("gezin-1").regel(),
                EenLogregel.op("2026-11-12T10:00:00Z").van("gezin-10").regel(), EenLogregel.op("2026-10-31T23:59:59Z").van("gezin-1").regel()));
        assertThat(lees(regels, "gezin-1")).containsExactly(nieuw, midden, oud);
    }

    @Test
    void verandertNietsAlsEenRegelNogEensKomt(MongoDatabase database) {
        var regels = new MongoInzageregels(database);
        var een = EenLogregel.op("2026-11-12T10:00:00Z").van("gezin-2").regel();
        var twee = EenLogregel.op("2026-11-12T11:00:00Z").van("gezin-2").regel();
        regels.voegToe(List.of(een));
        var anders = new Logregel(een.bron(), een.regelId(), een.casusId(), een.tijdstip(), "U", false, "x.y", een.wie(), null, "X", "X", null);
        regels.voegToe(List.of(anders, twee));
        regels.voegToe(List.of());
        assertThat(lees(regels, "gezin-2")).containsExactly(twee, een);
        assertThat(database.getCollection("inzageregels").countDocuments(new Document("_id", new Document("$gte", "gezin-2|").append("$lt", "gezin-2}")))).isEqualTo(2);
    }

    @Test
    void onthoudtEenNaamPerOrganisatie(MongoDatabase database) {
        var namen = new MongoPersoonsnamen(database);
        var school = new Wieid("p1", "school");
        var thuis = new Wieid("p1", null);
        namen.onthoud(school, new Naam("Juf Ingrid", "De Wiek"));
        namen.onthoud(thuis, new Naam("Ingrid", null));
        namen.onthoud(thuis, new Naam("Ingrid Postma", null));
        assertThat(namen.zoek(List.of(school, thuis, new Wieid("p2", null))))
                .hasSize(2)
                .containsEntry(school, new Naam("Juf Ingrid", "De Wiek"))
                .containsEntry(thuis, new Naam("Ingrid Postma", null));
        assertThat(namen.zoek(List.of())).isEmpty();
    }

    private static List<Logregel> lees(MongoInzageregels regels, String casusId) {
        List<Logregel> gelezen = new ArrayList<>();
        regels.lees(casusId, BEGIN, EIND, gelezen::add);
        return gelezen;
    }
}
