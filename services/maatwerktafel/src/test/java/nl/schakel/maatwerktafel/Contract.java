package nl.schakel.maatwerktafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import nl.schakel.messaging.OutgoingEvent;
import nl.schakel.testkit.Contracten;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds what we send beside what was agreed. */
public final class Contract {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Contract() {}

    /** This event is, to the letter, the n-th approved example of its type (from 0), and fits the schema. */
    public static void isVoorbeeld(int welk, OutgoingEvent event) {
        String wij = JSON.writeValueAsString(event.data());
        String zij = Contracten.voorbeelden(event.topic(), event.type()).get(welk);
        assertThat(gesorteerd(JSON.readTree(wij))).as(event.type()).isEqualTo(gesorteerd(JSON.readTree(zij)));
        assertThat(Contracten.schendingen(event.topic(), event.type(), wij)).as(event.type()).isEmpty();
    }

    /** Functions are a set: their order says nothing. */
    private static JsonNode gesorteerd(JsonNode data) {
        if (data instanceof ObjectNode object && object.path("functies") instanceof ArrayNode functies) {
            ArrayNode opVolgorde = JSON.createArrayNode();
            new TreeSet<>(functies.valueStream().map(JsonNode::asString).toList()).forEach(opVolgorde::add);
            object.set("functies", opVolgorde);
        }
        return data;
    }

    public static List<String> voorbeelden(String topic, String type) {
        return Contracten.voorbeelden(topic, type);
    }

    public static JsonNode json(String tekst) {
        return JSON.readTree(tekst);
    }
}
