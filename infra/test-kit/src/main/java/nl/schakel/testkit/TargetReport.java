package nl.schakel.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes which targets ran to {@code target/test-targets.txt}, so that nobody claims coverage that did not run. */
final class TargetReport {

    private TargetReport() {}

    static synchronized void ran(String line) {
        System.out.println("[test-kit] " + line);
        Path target = Path.of("target");
        if (!Files.isDirectory(target)) {
            return;
        }
        try {
            Files.writeString(
                    target.resolve("test-targets.txt"),
                    line + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
