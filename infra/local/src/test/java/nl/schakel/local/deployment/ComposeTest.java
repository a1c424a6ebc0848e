package nl.schakel.local.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** The compose file of real use, checked on a machine that may have no Docker. */
class ComposeTest {

    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{([A-Z_]+)(:[-?][^}]*)?}");
    private static final Pattern PINNED = Pattern.compile("[a-z0-9./-]+:v?\\d+\\.\\d+(\\.\\d+)?(-[a-z]+)?|schakel/[a-z]+:\\$\\{SCHAKEL_VERSION:-\\d+\\.\\d+\\.\\d+}");
    private static final Set<String> OURS = Set.of("gezinsplan", "maatwerktafel", "procesevaluatie", "inzagelog", "gateway");

    private final String text = Project.read("docker-compose.yml");
    private final Map<String, Object> compose = new Yaml().load(text);

    @SuppressWarnings("unchecked")
    private Map<String, Map<String, Object>> services() {
        return (Map<String, Map<String, Object>>) compose.get("services");
    }

    @Test
    void voldoetAanHetSchemaVanCompose() throws IOException {
        Path schema = Path.of(System.getenv().getOrDefault("COMPOSE_SCHEMA", Project.path("../shared/standards/compose-spec.json").toString()));
        assumeThat(schema).as("the schema of the Compose specification is here").exists();

        var faults = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                // Its $id is a bare file name, which the validator does not take for one.
                .getSchema(Files.readString(schema).replace("\"$id\": \"compose_spec.json\",", ""))
                .validate(JsonMapper.shared().writeValueAsString(compose), InputFormat.JSON);

        assertThat(faults).isEmpty();
    }

    @Test
    void heeftElkeVariabeleInHetVoorbeeldEnGeenMeer() {
        Set<String> used = new TreeSet<>(VARIABLE.matcher(text).results().map(found -> found.group(1)).toList());

        assertThat(example().keySet()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void heeftGeenGeheimDatVoorIedereenHetzelfdeIs() {
        example().forEach((name, value) -> {
            if (name.matches(".*(PASSWORD|SECRET|KEY|WACHTWOORD)")) {
                assertThat(value).as(name).isEmpty();
                assertThat(text).as("%s is required", name).doesNotContain("${" + name + ":-").doesNotContain("${" + name + "}");
            }
        });
    }

    @Test
    void gebruiktAlleenVasteVersies() {
        services().forEach((name, service) -> assertThat((String) service.get("image")).as(name).matches(PINNED));
    }

    @Test
    void kijktBijIederOfHijGezondIs() {
        services().forEach((name, service) -> {
            if (!name.equals("mongo-init")) {
                assertThat(service).as(name).containsKey("healthcheck");
                assertThat(service).as(name).containsEntry("restart", "unless-stopped");
            }
        });
    }

    @Test
    void zetPoortenAlleenOpDeEigenMachineOpen() {
        Set<String> open = services().entrySet().stream().filter(e -> e.getValue().containsKey("ports")).map(Map.Entry::getKey).collect(Collectors.toSet());

        assertThat(open).containsExactlyInAnyOrder("gateway", "keycloak", "mail", "prometheus", "grafana");
        open.forEach(name -> assertThat((Collection<?>) services().get(name).get("ports"))
                .allSatisfy(port -> assertThat((String) port).startsWith("127.0.0.1:")));
    }

    @Test
    @SuppressWarnings("unchecked")
    void wachtAlleenOpDienstenDieBestaan() {
        services().forEach((name, service) -> {
            var needs = (Map<String, Map<String, String>>) service.getOrDefault("depends_on", Map.of());
            assertThat(services().keySet()).as(name).containsAll(needs.keySet());
            needs.forEach((other, how) -> assertThat(how.get("condition")).as("%s needs %s", name, other)
                    .isEqualTo(other.equals("mongo-init") ? "service_completed_successfully" : "service_healthy"));
        });
    }

    @Test
    void draaitOnzeProgrammasZonderRechten() {
        for (String name : OURS) {
            assertThat(services().get(name)).as(name)
                    .containsEntry("read_only", true)
                    .containsEntry("user", "10001:10001")
                    .containsEntry("cap_drop", List.of("ALL"));
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void noemtBestandenEnVolumesDieErZijn() {
        Set<String> volumes = ((Map<String, Object>) compose.get("volumes")).keySet();
        services().forEach((name, service) -> {
            for (Object one : (Collection<?>) service.getOrDefault("volumes", List.of())) {
                String source = ((String) one).replaceAll("\\$\\{[A-Z_]+:-([^}]*)}", "$1").split(":")[0];
                if (source.startsWith("./")) {
                    assertThat(Project.path(source)).as(name).exists();
                } else {
                    assertThat(volumes).as(name).contains(source);
                }
            }
        });
    }

    private static Map<String, String> example() {
        Matcher lines = Pattern.compile("^([A-Z_]+)=(.*)$", Pattern.MULTILINE).matcher(Project.read(".env.example"));
        return lines.results().collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));
    }
}
