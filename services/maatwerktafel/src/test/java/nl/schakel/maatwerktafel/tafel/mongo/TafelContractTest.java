package nl.schakel.maatwerktafel.tafel.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import nl.schakel.maatwerktafel.Contract;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.tafel.model.Tafel;
import nl.schakel.maatwerktafel.tafel.model.TafelGebeurtenis;
import nl.schakel.maatwerktafel.tafel.model.TafelId;
import nl.schakel.messaging.OutgoingEvent;
import nl.schakel.testkit.Contracten;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TafelContractTest {

    private static final LocalDate DATUM = LocalDate.of(2026, 4, 9);
    private static final Tafel TAFEL = new Tafel(new TafelId("8192a3b4-c5d6-47e8-b901-122b3c4d5e6f"), DATUM,
            LocalTime.of(13, 30), LocalTime.of(15, 0), "Kamer 2.04", Map.of());

    private static OutgoingEvent vertaald(TafelGebeurtenis gebeurtenis) {
        return new TafelVertaler().vertaal(TAFEL, gebeurtenis, new Door(new Persoon("p", "Naam", null), "tafelmedewerker"));
    }

    @Test
    void schrijftHetGoedgekeurdeVoorbeeld() {
        Contract.isVoorbeeld(0, vertaald(new TafelGebeurtenis.TafelGepland(DATUM)));
    }

    @Test
    void vertelWieEenTafelMagZien() {
        OutgoingEvent event = vertaald(new TafelGebeurtenis.ToegangGewijzigd(Tafel.TOEGANG));
        String json = JsonMapper.shared().writeValueAsString(event.data());
        assertThat(Contracten.schendingen(event.topic(), event.type(), json)).isEmpty();
    }
}
