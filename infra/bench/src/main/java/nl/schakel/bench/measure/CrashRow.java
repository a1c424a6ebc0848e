package nl.schakel.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One line of the crash suite's table, in the form of the others.
 *
 * @param row number in the list of faults
 */
record CrashRow(int row, String what, long acknowledged, long lost, long outOfOrder, long twice) {

    /** Written as counted. */
    void write(Path folder) throws IOException {
        String line = "| %d | %s | %,d | %,d | %,d | %,d |".formatted(row, what, acknowledged, lost, outOfOrder, twice);
        System.out.println(line);
        Files.writeString(Files.createDirectories(folder).resolve("%02d.md".formatted(row)), line + "\n");
    }

    boolean clean() {
        return acknowledged > 0 && lost == 0 && outOfOrder == 0 && twice == 0;
    }
}
