package nl.schakel.procesevaluatie.uitnodiging.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Map;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodiging;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodiging.Postbeurt;
import nl.schakel.testkit.MetMongo;
import org.junit.jupiter.api.Test;

@MetMongo
class MongoUitnodigingenTest {

    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void leestTerugWatHetSchreef(MongoDatabase database) {
        var uitnodigingen = new MongoUitnodigingen(database);
        var nieuw = Uitnodiging.nieuw("d1", "e1", 1, NU);
        assertThat(uitnodigingen.voegToe(nieuw)).isTrue();
        assertThat(uitnodigingen.voegToe(nieuw)).isFalse();
        var stappen = nieuw.metGeheimEnPost("hash", new Postbeurt(NU.plusSeconds(60), 1));
        assertThat(uitnodigingen.vervang(stappen)).isTrue();
        var vol = stappen.metCode("code", NU).orElseThrow();
        assertThat(uitnodigingen.vervang(vol)).isTrue();
        assertThat(uitnodigingen.vind("d1")).contains(vol);
        var sessie = vol.metSessie("sessie", NU);
        uitnodigingen.vervang(sessie);
        var concept = sessie.metConcept(Map.of("WAT_WERKTE", "Eén iemand bellen."));
        uitnodigingen.vervang(concept);
        assertThat(uitnodigingen.vindOpGeheim("hash")).contains(concept);
        assertThat(uitnodigingen.vindOpSessie("sessie")).contains(concept);
        assertThat(uitnodigingen.vindOpGeheim("ander")).isEmpty();
        assertThat(uitnodigingen.vindOpSessie("ander")).isEmpty();
    }

    @Test
    void laatMaarEenVanTweeWinnen(MongoDatabase database) {
        var uitnodigingen = new MongoUitnodigingen(database);
        var nieuw = Uitnodiging.nieuw("d2", "e1", 1, NU);
        uitnodigingen.voegToe(nieuw);
        assertThat(uitnodigingen.vervang(nieuw.naVerkeerdeCode())).isTrue();
        assertThat(uitnodigingen.vervang(nieuw.naVerkeerdeCode())).as("op een oude versie").isFalse();
    }

    @Test
    void geeftDePostDieAanDeBeurtIs(MongoDatabase database) {
        var uitnodigingen = new MongoUitnodigingen(database);
        uitnodigingen.voegToe(Uitnodiging.nieuw("d3", "e1", 1, NU.plusSeconds(3600)));
        var eerder = Uitnodiging.nieuw("d4", "e1", 1, NU.plusSeconds(1800));
        uitnodigingen.voegToe(eerder);
        assertThat(uitnodigingen.eerstvolgendePost(NU.plusSeconds(1799)).map(Uitnodiging::id)).isNotEqualTo(java.util.Optional.of("d4"));
        assertThat(uitnodigingen.eerstvolgendePost(NU.plusSeconds(7200)).map(Uitnodiging::post)).isPresent();
        long wachtend = uitnodigingen.wachtendePost();
        uitnodigingen.vervang(eerder.metPost(null));
        assertThat(uitnodigingen.wachtendePost()).isEqualTo(wachtend - 1);
    }
}
