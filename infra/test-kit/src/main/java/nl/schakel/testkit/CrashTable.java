package nl.schakel.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One line per row of the crash suite, in {@code target/crash}: what died and when, and what was counted afterwards. A row that lost
 * something has no line, because its test failed first.
 */
public final class CrashTable {

    private CrashTable() {}

    /**
     * @param row number in the list of faults
     * @param acknowledged commands that somebody was told had succeeded; all of them were looked for afterwards
     */
    public static void passed(int row, String what, long acknowledged) {
        String line = "| %d | %s | %,d | 0 | 0 | 0 |".formatted(row, what, acknowledged);
        System.out.println(line);
        try {
            Files.writeString(Files.createDirectories(Path.of("target", "crash")).resolve("%02d.md".formatted(row)), line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
