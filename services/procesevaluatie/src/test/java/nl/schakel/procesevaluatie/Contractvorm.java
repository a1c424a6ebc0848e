package nl.schakel.procesevaluatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schakel.contracts.Contract;
import nl.schakel.contracts.Contracten;
import nl.schakel.messaging.IncomingEvent;
import nl.schakel.messaging.OutgoingEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Vergelijkt wat wij schrijven met wat is afgesproken: het schema, en precies de velden van een goedgekeurd voorbeeld. */
public final class Contractvorm {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Contractvorm() {}

    public static void klopt(OutgoingEvent event) {
        var contract = Contracten.van(event.type());
        var json = JSON.writeValueAsString(event.data());
        assertThat(contract.topic()).as(event.type()).isEqualTo(event.topic());
        assertThat(nl.schakel.testkit.Contracten.schendingen(event.topic(), event.type(), json)).as(event.type()).isEmpty();
        assertThat(contract.examples().stream().map(voorbeeld -> vorm(JSON.readTree(voorbeeld)))).as(event.type()).contains(vorm(JSON.readTree(json)));
    }

    public static List<String> types(String topic, String begin) {
        return Contracten.vanTopic(topic).stream().map(Contract::type).filter(t -> t.startsWith(begin)).toList();
    }

    /** Alle voorbeelden van een topic, zoals een ontvanger ze krijgt. */
    public static List<IncomingEvent> ontvangen(String topic) {
        return Contracten.vanTopic(topic).stream()
                .flatMap(c -> c.examples().stream().map(voorbeeld -> ontvangen(c, voorbeeld)))
                .toList();
    }

    private static IncomingEvent ontvangen(Contract contract, String voorbeeld) {
        var data = JSON.readTree(voorbeeld);
        var onderwerp = data.path("onderwerp").asString(UUID.randomUUID().toString());
        return new IncomingEvent(contract.type(), onderwerp + "/3/0", "urn:nld:oin:00000000000000000000:systeem:" + contract.topic(), onderwerp,
                "0000000003-000", Instant.parse("2026-11-23T23:30:00Z"), data, contract.topic());
    }

    private static Object vorm(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> velden = new TreeMap<>();
            node.propertyStream().forEach(veld -> velden.put(veld.getKey(), vorm(veld.getValue())));
            return velden;
        }
        return node.isArray() ? "lijst" : node.getNodeType().name();
    }
}
