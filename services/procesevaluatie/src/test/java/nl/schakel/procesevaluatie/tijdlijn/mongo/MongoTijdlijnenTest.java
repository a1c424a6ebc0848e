package nl.schakel.procesevaluatie.tijdlijn.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.stream.IntStream;
import nl.schakel.procesevaluatie.tijdlijn.model.Tijdlijnmoment;
import nl.schakel.procesevaluatie.tijdlijn.model.Tijdlijnmoment.Herkomst;
import nl.schakel.testkit.MetMongo;
import org.junit.jupiter.api.Test;

@MetMongo
class MongoTijdlijnenTest {

    @Test
    void onthoudtElkMomentEenKeer(MongoDatabase database) {
        var tijdlijnen = new MongoTijdlijnen(database);
        assertThat(tijdlijnen.van("c1")).isEmpty();
        var blokkade = moment("m1", Herkomst.PLAN);
        var besluit = moment("m2", Herkomst.TAFEL);
        tijdlijnen.onthoud("c1", blokkade);
        tijdlijnen.onthoud("c1", besluit);
        tijdlijnen.onthoud("c1", blokkade);
        assertThat(tijdlijnen.van("c1")).containsExactly(blokkade, besluit);
    }

    @Test
    void verliestNietsAlsTweeDienstenTegelijkVertellen(MongoDatabase database) {
        var tijdlijnen = new MongoTijdlijnen(database);
        IntStream.range(0, 40).parallel().forEach(i -> tijdlijnen.onthoud("c2", moment("m" + i / 2, Herkomst.PLAN)));
        assertThat(tijdlijnen.van("c2")).extracting(Tijdlijnmoment::id).doesNotHaveDuplicates().hasSize(20);
    }

    private static Tijdlijnmoment moment(String id, Herkomst herkomst) {
        return new Tijdlijnmoment(id, LocalDate.of(2026, 3, 2), "blokkade-gemeld", herkomst);
    }
}
