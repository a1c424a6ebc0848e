package nl.schakel.maatwerktafel.toegang.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.toegang.model.Casustoegang;
import nl.schakel.testkit.MetMongo;
import org.junit.jupiter.api.Test;

@MetMongo
class MongoCasustoegangenTest {

    private static final Deelnemer ILSE = new Deelnemer("ilse", Deelnemer.GEZINSLID, null, null);
    private static final Deelnemer INGRID = new Deelnemer("ingrid", Deelnemer.PARTNER, "school", LocalDate.of(2026, 12, 31));

    private final MongoCasustoegangen toegangen;

    MongoCasustoegangenTest(MongoDatabase database) {
        toegangen = new MongoCasustoegangen(database);
    }

    @Test
    void bewaartDeNieuwste() {
        Casustoegang eerste = new Casustoegang("c1", List.of(ILSE, INGRID), "0000000001-000");
        Casustoegang tweede = new Casustoegang("c1", List.of(ILSE), "0000000002-000");
        toegangen.bewaar(eerste);
        assertThat(toegangen.vind("c1")).contains(eerste);
        toegangen.bewaar(tweede);
        toegangen.bewaar(eerste);
        toegangen.bewaar(tweede);
        assertThat(toegangen.vind("c1")).contains(tweede);
    }

    @Test
    void kentAlleenWatErIs() {
        assertThat(toegangen.vind("c2")).isEmpty();
        toegangen.bewaar(new Casustoegang("c2", List.of(), "0000000001-000"));
        assertThat(toegangen.vind("c2")).hasValueSatisfying(t -> assertThat(t.deelnemers()).isEmpty());
    }
}
