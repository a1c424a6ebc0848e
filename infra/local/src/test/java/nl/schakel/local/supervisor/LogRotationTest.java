package nl.schakel.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogRotationTest {

    @TempDir
    Path folder;

    @Test
    void zetEenVolLogboekOpzijTerwijlHetProcesDoorschrijft() throws IOException {
        Path log = folder.resolve("gateway.log");
        try (var process = new FileOutputStream(log.toFile(), true)) {
            process.write("oud\n".repeat(100).getBytes());
            new LogRotation(folder, 100).rotate();
            process.write("nieuw\n".getBytes());
        }

        assertThat(log).hasContent("nieuw");
        assertThat(Files.size(folder.resolve("gateway.log.1"))).isEqualTo(400);
    }

    @Test
    void bewaartTweeOudeEnLaatKleineMetRust() throws IOException {
        Path log = folder.resolve("a.log");
        for (String text : new String[] {"een", "twee", "drie"}) {
            Files.writeString(log, text.repeat(50));
            new LogRotation(folder, 100).rotate();
        }
        Files.writeString(log, "klein");
        new LogRotation(folder, 100).rotate();

        assertThat(log).hasContent("klein");
        assertThat(Files.readString(Path.of(log + ".1"))).startsWith("drie");
        assertThat(Files.readString(Path.of(log + ".2"))).startsWith("twee");
        assertThat(Path.of(log + ".3")).doesNotExist();
    }

    @Test
    void geeftDeLaatsteRegels() throws IOException {
        Path log = folder.resolve("a.log");
        Files.writeString(log, IntStream.rangeClosed(1, 900).mapToObj(i -> "regel " + i).collect(Collectors.joining("\n")));

        assertThat(LogRotation.tail(log, 3)).containsExactly("regel 898", "regel 899", "regel 900");
        assertThat(LogRotation.tail(folder.resolve("geen.log"), 3)).isEmpty();
    }
}
