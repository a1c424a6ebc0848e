package nl.schakel.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgramTableTest {

    private static List<Program> programs(Map<String, String> environment) {
        return new ProgramTable(StackSettings.of(Path.of("/project"), environment)).all();
    }

    private static Program program(List<Program> all, String name) {
        return all.stream().filter(program -> program.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void geeftElkProgrammaEenEigenPoort() {
        List<Integer> ports = programs(Map.of()).stream().flatMap(program -> program.ports().stream()).toList();

        assertThat(ports).doesNotHaveDuplicates()
                .containsExactlyInAnyOrder(8080, 8081, 8082, 8083, 8084, 8090, 8091, 8092, 8093, 8094, 8095);
    }

    @Test
    void laatEenTweedeStapelNaastDeEersteDraaien() {
        List<Program> second = programs(Map.of("SCHAKEL_PORT", "18080", "SCHAKEL_DATA", "/elders"));

        assertThat(second).allSatisfy(program -> assertThat(program.ports()).allMatch(port -> port >= 18080));
        assertThat(program(second, "opslag").launch()).contains("/elders/opslag", "18093");
        assertThat(program(second, "gateway").environment())
                .containsEntry("SERVER_PORT", "18080")
                .containsEntry("SCHAKEL_PUBLIC_URL", "http://localhost:18080")
                .containsEntry("OIDC_ISSUER", "http://localhost:18090")
                .containsEntry("MONGODB_URI", "mongodb://127.0.0.1:18093/?uuidRepresentation=standard")
                .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:18094")
                .containsEntry("PROCESEVALUATIE_URL", "http://127.0.0.1:18083");
    }

    @Test
    void zetErVanElkeDienstTweeNaastElkaarOpEenOpslagEnEenBroker() {
        List<Program> all = programs(Map.of("SCHAKEL_AANTAL", "2"));

        assertThat(all.stream().flatMap(program -> program.ports().stream())).doesNotHaveDuplicates().contains(8085, 8086, 8087, 8088, 8089);
        assertThat(program(all, "gateway-2").environment())
                .containsEntry("SERVER_PORT", "8085")
                .containsEntry("SCHAKEL_PUBLIC_URL", "http://localhost:8080")
                .containsEntry("GEZINSPLAN_URL", "http://127.0.0.1:8086");
        assertThat(program(all, "gezinsplan-2").environment())
                .containsEntry("DIENST_CLIENT_SECRET", "gezinsplan")
                .containsEntry("MONGODB_URI", program(all, "gezinsplan").environment().get("MONGODB_URI"))
                .containsEntry("MAATWERKTAFEL_URL", "http://127.0.0.1:8087");
    }

    @Test
    void heeftAllesNodigWatBestaatEnLuistertAlleenOpDezeMachine() {
        List<Program> all = programs(Map.of());
        List<String> names = all.stream().map(Program::name).toList();

        assertThat(all).allSatisfy(program -> assertThat(names).containsAll(program.needs()));
        assertThat(all).filteredOn(program -> !program.environment().isEmpty())
                .allSatisfy(program -> assertThat(program.environment()).containsEntry("SERVER_ADDRESS", "127.0.0.1"));
    }
}
