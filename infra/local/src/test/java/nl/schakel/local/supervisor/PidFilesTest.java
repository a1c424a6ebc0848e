package nl.schakel.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFilesTest {

    @TempDir
    Path folder;

    @Test
    void stoptWatEenGedodeSupervisorAchterliet() throws Exception {
        Process left = new ProcessBuilder("sleep", "60").start();
        new PidFiles(folder).write("gezinsplan", left.toHandle());

        assertThat(new PidFiles(folder).endLeftovers()).containsExactly("gezinsplan");

        assertThat(left.waitFor()).isNotZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void laatEenAnderProcesMetHetzelfdeNummerMetRust() throws IOException {
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(folder.resolve("gezinsplan.pid"), other.pid() + " 1000\n");

            assertThat(new PidFiles(folder).endLeftovers()).isEmpty();

            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void struikeltNietOverEenHalfBestand() throws IOException {
        Files.writeString(folder.resolve("login.pid"), "");

        assertThat(new PidFiles(folder).endLeftovers()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }
}
