package nl.schakel.gateway.partnernieuws.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.contracts.Contract;
import nl.schakel.contracts.Contracten;
import nl.schakel.gateway.partnernieuws.model.Afzender;
import nl.schakel.gateway.partnernieuws.model.Inhoud;
import nl.schakel.gateway.partnernieuws.model.Partnergebeurtenis;
import nl.schakel.gateway.partnernieuws.model.Partnergebeurtenissen;
import nl.schakel.gateway.partnernieuws.model.Soort;
import nl.schakel.gateway.partnernieuws.model.Uitslag;
import nl.schakel.gateway.partnernieuws.model.Uitslag.Reden;
import nl.schakel.messaging.IncomingEvent;
import nl.schakel.messaging.OutgoingEvent;
import nl.schakel.messaging.UnreadableEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What we write of a partner is exactly what module contracts approved, and what a plan answers we can read. */
class PartnerContractTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Instant NU = Instant.parse("2026-12-01T09:30:00Z");

    record Voorbeeld(String type, JsonNode data) {}

    static Stream<Voorbeeld> voorbeelden() {
        return Contracten.vanTopic("partners").stream()
                .flatMap(c -> c.examples().stream().map(e -> new Voorbeeld(c.type(), JSON.readTree(e))));
    }

    @ParameterizedTest
    @MethodSource("voorbeelden")
    void schrijftPreciesHetGoedgekeurdeVoorbeeld(Voorbeeld voorbeeld) {
        JsonNode data = voorbeeld.data();
        String datum = data.path("datum").stringValue(null);
        var inhoud = new Inhoud("urn:x", "1", Soort.vanType(voorbeeld.type()).orElseThrow(),
                UUID.fromString(data.get("casusId").asString()), NU, datum == null ? null : LocalDate.parse(datum),
                data.path("dataref").stringValue(null));

        OutgoingEvent event = new PartnerVertaler().vertaal(
                Partnergebeurtenis.ontvangen(new Afzender("school", data.get("organisatieId").asString()), inhoud, NU));

        assertThat(event.type()).isEqualTo(voorbeeld.type());
        assertThat(event.topic()).isEqualTo("partners");
        assertThat(event.key()).isEqualTo(data.get("casusId").asString());
        assertThat(JSON.<JsonNode>valueToTree(event.data())).isEqualTo(data);
    }

    @Test
    void watWijAannemenEnWatWijBelovenIsHetzelfde() {
        assertThat(Arrays.stream(Soort.values()).map(Soort::type)).containsExactlyInAnyOrderElementsOf(
                Contracten.vanTopic("partners").stream().map(Contract::type).toList());
    }

    @Test
    void leestWatEenPlanErMeeDeed() {
        var geheugen = new Geheugen();
        var ontvanger = new UitslagOntvanger(geheugen);

        Stream.of(UitslagOntvanger.OPGENOMEN, UitslagOntvanger.GEWEIGERD)
                .flatMap(type -> Contracten.van(type).examples().stream().map(data -> event(type, data)))
                .forEach(ontvanger::ontvang);
        ontvanger.ontvang(event("nl.gezinsplannen.doel-toegevoegd.v1", "{}"));

        assertThat(geheugen.afgehandeld).containsExactly(
                Uitslag.OPGENOMEN, new Uitslag(Reden.DOET_NIET_MEE), new Uitslag(Reden.CASUS_AFGESLOTEN));
    }

    @Test
    void legtOpzijWatHetNietBegrijpt() {
        var ontvanger = new UitslagOntvanger(new Geheugen());

        assertThatThrownBy(() -> ontvanger.ontvang(event(UitslagOntvanger.OPGENOMEN, "{}"))).isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> ontvanger.ontvang(event(
                UitslagOntvanger.GEWEIGERD, "{\"berichtId\":\"" + UUID.randomUUID() + "\",\"reden\":\"ZOMAAR\"}"))).isInstanceOf(UnreadableEvent.class);
    }

    private static IncomingEvent event(String type, String data) {
        return new IncomingEvent(type, "x/1/0", "urn:test", "x", "0000000001-000", NU, JSON.readTree(data), "gezinsplan");
    }

    private static final class Geheugen implements Partnergebeurtenissen {
        private final List<Uitslag> afgehandeld = new ArrayList<>();

        @Override
        public Optional<Partnergebeurtenis> vind(UUID id) {
            return Optional.empty();
        }

        @Override
        public Partnergebeurtenis bewaar(Partnergebeurtenis nieuw) {
            return nieuw;
        }

        @Override
        public void handelAf(UUID id, Uitslag uitslag, Instant op) {
            afgehandeld.add(uitslag);
        }
    }
}
