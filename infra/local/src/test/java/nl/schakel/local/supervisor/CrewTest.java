package nl.schakel.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrewTest {

    @TempDir
    Path folder;

    private StackSettings stack;
    private PidFiles pidFiles;
    private Crew crew;

    @BeforeEach
    void prepare() throws IOException {
        stack = new StackSettings(folder, 8080, folder, Map.of());
        pidFiles = new PidFiles(stack.run());
    }

    @AfterEach
    void stop() {
        crew.stop();
    }

    @Test
    void startAllesEnStoptAlles() throws Exception {
        Program base = program("basis", freePort(), List.of());
        Program other = program("dienst", freePort(), List.of("basis"));
        crew = new Crew(stack, List.of(other, base), pidFiles);

        crew.start();

        assertThat(base.probe().ready() && other.probe().ready()).isTrue();
        assertThat(Files.readString(stack.run().resolve("status"))).contains("basis").contains("draait");
        crew.stop();
        assertThat(base.probe().ready() || other.probe().ready()).isFalse();
        assertThat(stack.run().resolve("basis.pid")).doesNotExist();
    }

    @Test
    void startEenProgrammaDatVanzelfStoptOpnieuw() throws Exception {
        Program program = program("dienst", freePort(), List.of());
        crew = new Crew(stack, List.of(program), pidFiles);
        crew.start();
        long first = pid("dienst");

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        await(() -> Files.exists(stack.run().resolve("dienst.pid")) && pid("dienst") != first && program.probe().ready());
        await(() -> Files.readString(stack.run().resolve("status")).strip().endsWith("1"));
    }

    @Test
    void vertelWaaromEenProgrammaNietStart() throws Exception {
        Program base = program("basis", freePort(), List.of());
        Program broken = program("stuk", 0, List.of("basis"));
        Program waiting = program("wacht", freePort(), List.of("stuk"));
        crew = new Crew(stack, List.of(base, broken, waiting), pidFiles);

        StartFailure failure = catchThrowableOfType(StartFailure.class, crew::start);

        assertThat(failure).hasMessage("stuk stopte tijdens het starten (code 3)");
        assertThat(crew.explain(failure)).anyMatch(line -> line.contains("de reden staat hier"));
        crew.stop();
        assertThat(base.probe().ready()).isFalse();
    }

    private Program program(String name, int port, List<String> needs) {
        List<String> launch = List.of("-cp", System.getProperty("java.class.path"), FakeProgram.class.getName(), String.valueOf(port));
        return new Program(name, List.of(port), needs, 32, launch, Map.of(), Probe.tcp(port), Optional.empty());
    }

    private long pid(String name) throws IOException {
        return Long.parseLong(Files.readString(stack.run().resolve(name + ".pid")).split(" ")[0]);
    }

    private interface Check {
        boolean holds() throws IOException;
    }

    private static void await(Check check) throws Exception {
        long limit = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!check.holds()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(limit);
            Thread.sleep(50);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
