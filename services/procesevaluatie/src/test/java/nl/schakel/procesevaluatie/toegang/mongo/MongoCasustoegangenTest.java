package nl.schakel.procesevaluatie.toegang.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.schakel.procesevaluatie.gedeeld.model.Casusdeelname;
import nl.schakel.testkit.MetMongo;
import org.junit.jupiter.api.Test;

@MetMongo
class MongoCasustoegangenTest {

    private static final Casusdeelname LOTTE = new Casusdeelname("lotte", "GEZINSLID", null, LocalDate.of(2026, 12, 31), true);
    private static final Casusdeelname TEUN = new Casusdeelname("teun", "WIJKTEAMMEDEWERKER", "wijkteam", null, true);

    @Test
    void houdtDeLaatsteStandEnWieErWas(MongoDatabase database) {
        var toegangen = new MongoCasustoegangen(database);
        assertThat(toegangen.van("c1")).isEmpty();
        toegangen.neemOver("c1", "0000000002-000", List.of(LOTTE, TEUN));
        toegangen.neemOver("c1", "0000000001-000", List.of(LOTTE));
        assertThat(toegangen.van("c1")).as("een oudere stand verandert niets").containsExactly(LOTTE, TEUN);
        toegangen.neemOver("c1", "0000000003-000", List.of(LOTTE));
        toegangen.neemOver("c1", "0000000003-000", List.of(LOTTE));
        assertThat(toegangen.van("c1")).containsExactly(LOTTE, TEUN.gestopt());
    }

    @Test
    void verliestGeenLatereStandAlsErVeelTegelijkKomen(MongoDatabase database) {
        var toegangen = new MongoCasustoegangen(database);
        IntStream.range(1, 30).parallel().forEach(i -> toegangen.neemOver("c2", "%010d-000".formatted(i),
                i == 29 ? List.of(TEUN) : List.of(LOTTE, TEUN)));
        assertThat(toegangen.van("c2")).filteredOn(Casusdeelname::actief).containsExactly(TEUN);
    }
}
