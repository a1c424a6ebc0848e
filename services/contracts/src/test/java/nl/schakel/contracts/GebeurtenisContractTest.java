package nl.schakel.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What holds for every event type that is promised, now and later. */
class GebeurtenisContractTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Set<String> CLOSED_FORMATS = Set.of("uuid", "date", "date-time");

    static Stream<Contract> contracten() {
        return Contracten.alle().stream();
    }

    @ParameterizedTest
    @MethodSource("contracten")
    void heeftEenVoorbeeldDatPastEnSamenAlleVeldenLatenZien(Contract contract) {
        assertThat(contract.examples()).isNotEmpty();
        contract.examples().forEach(example -> assertThat(faults(contract, example)).as(example).isEmpty());
        Set<String> shown = contract.examples().stream()
                .flatMap(example -> JsonMapper.shared().readTree(example).propertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(
                SchemaNode.root(contract.schema()).fields().stream().map(SchemaNode::name).toList());
    }

    @ParameterizedTest
    @MethodSource("contracten")
    void kentGeenVrijeTekst(Contract contract) {
        assertThat(SchemaNode.root(contract.schema()).tree())
                .filteredOn(node -> node.kind().equals("string"))
                .allSatisfy(node -> assertThat(isClosed(node.schema())).as(node.path()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("contracten")
    void isEenGeslotenObjectMetNaamUitlegEnDeRolVanWieHetDeed(Contract contract) {
        SchemaNode root = SchemaNode.root(contract.schema());
        assertThat(root.schema().path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(root.schema().path("title").asString()).isEqualTo(contract.type());
        assertThat(root.schema().path("description").asString("")).isNotBlank();
        assertThat(root.requires("door")).isTrue();
        assertThat(root.tree()).allSatisfy(node -> assertThat(node.kind()).as(node.path()).isIn("object", "array", "string", "integer", "boolean"));
        assertThat(root.tree())
                .filteredOn(node -> node.kind().equals("object"))
                .allSatisfy(node -> assertThat(node.schema().path("additionalProperties").asBoolean(true)).as(node.path()).isFalse());
    }

    @ParameterizedTest
    @MethodSource("contracten")
    void weigertEenVeldDatNietIsAfgesproken(Contract contract) {
        JsonNode withMore = JsonMapper.shared().readTree(contract.examples().getFirst());
        ((ObjectNode) withMore).put("omschrijving", "iets over het gezin");
        assertThat(faults(contract, withMore.toString())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracten")
    void heetNaarDeAfspraak(Contract contract) {
        assertThat(contract.type()).matches("nl\\.[a-z]+\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*");
    }

    private static boolean isClosed(JsonNode string) {
        return string.has("enum")
                || CLOSED_FORMATS.contains(string.path("format").asString(""))
                || string.path("pattern").asString("").matches("\\^.+\\$");
    }

    private static List<String> faults(Contract contract, String data) {
        return SCHEMAS.getSchema(contract.schema(), InputFormat.JSON)
                .validate(data, InputFormat.JSON, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
