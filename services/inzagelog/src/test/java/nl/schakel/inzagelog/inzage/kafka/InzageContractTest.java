package nl.schakel.inzagelog.inzage.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.schakel.contracts.Contracten;
import nl.schakel.inzagelog.inzage.model.Logregel;
import nl.schakel.messaging.IncomingEvent;
import nl.schakel.messaging.UnreadableEvent;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.json.JsonMapper;

class InzageContractTest {

    private static final String TYPE = "nl.inzageregels.inzage-vastgelegd.v1";

    @Test
    void leestElkGoedgekeurdVoorbeeld() {
        List<Logregel> regels = Contracten.van(TYPE).examples().stream().flatMap(v -> Inzagepakket.lees(event(TYPE, v)).stream()).toList();
        assertThat(regels).hasSize(5).allSatisfy(r -> {
            assertThat(r.bron()).isEqualTo("gezinsplan");
            assertThat(r.wie().functies()).hasSize(1);
        });
        assertThat(regels).filteredOn(r -> !r.toegestaan()).singleElement().satisfies(r -> assertThat(r.grondslag()).isNull());
        assertThat(regels).filteredOn(r -> r.wie().isDienst()).hasSize(1);
        assertThat(regels).filteredOn(Logregel::isGezin).hasSize(1);
        assertThat(regels.getFirst().tijdstip()).isEqualTo(Instant.parse("2026-11-23T08:12:04.120Z"));
    }

    @Test
    void laatLiggenWatHijNietKent() {
        assertThat(Inzagepakket.lees(event("nl.inzageregels.iets-anders.v1", "{}"))).isEmpty();
    }

    @Test
    void zegtVanEenPakketDatHijNietLeestWaarom() {
        assertThatThrownBy(() -> Inzagepakket.lees(event(TYPE, "{}"))).isInstanceOf(UnreadableEvent.class).hasMessageContaining("regels");
        for (String veld : List.of("regelId", "casusId", "persoonId", "tijdstip", "handeling", "uitkomst")) {
            var kapot = (ObjectNode) JsonMapper.shared().readTree(Contracten.van(TYPE).examples().getFirst());
            ((ObjectNode) kapot.path("regels").get(0)).remove(veld);
            assertThatThrownBy(() -> Inzagepakket.lees(event(TYPE, kapot.toString()))).isInstanceOf(UnreadableEvent.class).hasMessageContaining(veld);
        }
    }

    private static IncomingEvent event(String type, String json) {
        return new IncomingEvent(type, "p/1/0", "urn:nld:oin:00000000000000000000:systeem:gezinsplan", "p", "0000000001-000",
                Instant.parse("2026-11-23T10:00:00Z"), JsonMapper.shared().readTree(json), "inzage");
    }
}
