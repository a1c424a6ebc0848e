package nl.schakel.maatwerktafel.verzoek.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.maatwerktafel.Contract;
import nl.schakel.maatwerktafel.gedeeld.bericht.Berichtlezer;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.toegang.model.Casustoegang;
import nl.schakel.maatwerktafel.verzoek.application.AlsBlokkadeGemeldDanConceptverzoek.Blokkade;
import nl.schakel.messaging.UnreadableEvent;
import org.junit.jupiter.api.Test;

/** What requests hear can be read from every approved example. */
class OntvangerContractTest {

    private static final String CASUS = "c5a0f1d2-3b4e-4c6f-8a71-9d2e5f6a7b80";

    private static <T> List<T> lees(String topic, String type, Class<T> vorm) {
        return Contract.voorbeelden(topic, type).stream()
                .map(json -> Berichtlezer.lees(type, Contract.json(json), vorm))
                .toList();
    }

    @Test
    void leestElkeGemeldeBlokkade() {
        var berichten = lees("gezinsplan", BlokkadeOntvanger.BLOKKADE_GEMELD, BlokkadeGemeldBericht.class);
        Instant op = Instant.parse("2026-04-02T09:30:00Z");
        assertThat(berichten.getFirst().opEenRegel()).isTrue();
        assertThat(berichten.getFirst().alsBlokkade(op)).isEqualTo(new Blokkade(CASUS, "2a3b4c5d-6e7f-4081-92a3-b4c5d6e7f809",
                "3c4d5e6f-7081-4293-a4b5-c6d7e8f9011a", "4d5e6f70-8192-43a4-b5c6-d7e8f901122b",
                "00000000-0000-4000-8000-000000000001", op));
        assertThat(berichten.get(1).opEenRegel()).isFalse();
        assertThat(berichten.get(1).alsBlokkade(op).regelId()).isNull();
    }

    @Test
    void leestElkeOpgehevenBlokkade() {
        assertThat(lees("gezinsplan", BlokkadeOntvanger.BLOKKADE_OPGEHEVEN, BlokkadeOpgehevenBericht.class))
                .extracting(b -> b.blokkadeId().toString())
                .contains("3c4d5e6f-7081-4293-a4b5-c6d7e8f9011a");
    }

    @Test
    void leestElkeToegang() {
        var berichten = lees("toegang", ToegangOntvanger.TOEGANG_GEWIJZIGD, ToegangGewijzigdBericht.class);
        assertThat(berichten.getFirst().overEenCasus()).isTrue();
        assertThat(berichten.subList(1, berichten.size())).noneMatch(ToegangGewijzigdBericht::overEenCasus);
        Casustoegang casus = berichten.getFirst().alsCasustoegang("0000000003-000");
        assertThat(casus.casusId()).isEqualTo(CASUS);
        assertThat(casus.deelnemers()).contains(
                new Deelnemer("00000000-0000-4000-8000-000000000007", "PARTNER", "00000000-0000-4000-9000-000000000003", LocalDate.of(2026, 12, 31)),
                new Deelnemer("00000000-0000-4000-8000-000000000009", "GEZINSLID", null, null));
    }

    @Test
    void legtOpzijWatNooitTeLezenIs() {
        assertThatThrownBy(() -> Berichtlezer.lees("soort", Contract.json("{\"casusId\": \"geen uuid\"}"), BlokkadeGemeldBericht.class))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageNotContaining("geen uuid");
    }
}
