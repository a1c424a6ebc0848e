package nl.schakel.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The AsyncAPI document promises exactly the event types that have a schema, on their topic. */
class AsyncApiTest {

    private final JsonNode document = read();

    @Test
    void noemtPerTopicPreciesDeGebeurtenissenMetEenSchema() {
        Map<String, Set<String>> promised = new TreeMap<>();
        document.path("channels").properties()
                .forEach(channel -> promised.put(channel.getValue().path("address").asString(), names(channel.getValue().path("messages"))));
        Map<String, Set<String>> registered = Contracten.alle().stream().collect(Collectors.groupingBy(
                Contract::topic, TreeMap::new, Collectors.mapping(Contract::type, Collectors.toCollection(TreeSet::new))));
        assertThat(promised).isEqualTo(registered);
    }

    @Test
    void wijstElkBerichtNaarZijnSchema() {
        JsonNode messages = document.path("components").path("messages");
        assertThat(names(messages)).containsExactlyInAnyOrderElementsOf(Contracten.alle().stream().map(Contract::type).toList());
        assertThat(Contracten.alle()).allSatisfy(contract -> {
            assertThat(messages.path(contract.type()).path("name").asString()).isEqualTo(contract.type());
            assertThat(messages.path(contract.type()).path("payload").path("$ref").asString())
                    .isEqualTo("./events/%s/%s.schema.json".formatted(contract.topic(), contract.type()));
        });
    }

    @Test
    void wijstNergensNaarIetsDatErNietIs() {
        assertThat(document.findValuesAsString("$ref"))
                .filteredOn(ref -> ref.startsWith("#"))
                .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isMissingNode()).as(ref).isFalse());
    }

    private static Set<String> names(JsonNode object) {
        return new TreeSet<>(object.propertyNames());
    }

    private static JsonNode read() {
        try (InputStream yaml = AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml")) {
            return JsonMapper.shared().valueToTree(new Yaml().load(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
