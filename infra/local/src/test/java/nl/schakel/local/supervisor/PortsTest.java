package nl.schakel.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void zegtWelkePoortBezetIsDoorWieEnHoeHetAndersKan() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var program = new Program("login", List.of(taken.getLocalPort()), List.of(), 16, List.of(), Map.of(), () -> true, Optional.empty());

            List<String> lines = PortCheck.complaints(List.of(program), 8080);

            assertThat(lines.getFirst()).startsWith("Poort " + taken.getLocalPort() + " (voor login) is al bezet");
            if (Files.exists(Path.of("/proc/net/tcp"))) {
                assertThat(lines.getFirst()).contains("(proces " + ProcessHandle.current().pid() + ")");
            }
            assertThat(lines.getLast()).contains("SCHAKEL_PORT=18080 ./schakel start");
        }
    }

    @Test
    void klaagtNietOverEenVrijePoort() throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThat(Ports.isFree(port)).isTrue();
        assertThat(Ports.owner(port)).isEmpty();
    }
}
