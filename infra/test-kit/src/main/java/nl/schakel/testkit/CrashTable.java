package nl.schakel.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One line per row of the crash suite, in {@code target/crash}: what died and when, and what was counted afterwards. */
public final class CrashTable {

    private CrashTable() {}

    /**
     * What was counted after a row, outside everything that died.
     *
     * @param acknowledged commands that somebody was told had succeeded, or events that the broker had; all of them were looked for
     * @param lost of those, what is nowhere to be found
     * @param outOfOrder places where a reader met another event of a case than the next one
     * @param twice commands or events that had their effect more than once
     */
    public record Counts(long acknowledged, long lost, long outOfOrder, long twice) {

        /** For rows in which nothing may be wrong, which is each of them. */
        boolean clean() {
            return lost == 0 && outOfOrder == 0 && twice == 0;
        }

        public Counts plus(Counts other) {
            return new Counts(acknowledged + other.acknowledged, lost + other.lost, outOfOrder + other.outOfOrder, twice + other.twice);
        }
    }

    /**
     * Writes the line as counted, and fails when it is not a clean one.
     *
     * @param row number in the list of faults
     */
    public static void counted(int row, String what, Counts counts) {
        String line = "| %d | %s | %,d | %,d | %,d | %,d |"
                .formatted(row, what, counts.acknowledged, counts.lost, counts.outOfOrder, counts.twice);
        System.out.println(line);
        try {
            Files.writeString(Files.createDirectories(Path.of("target", "crash")).resolve("%02d-%08x.md".formatted(row, what.hashCode())), line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (counts.acknowledged == 0 || !counts.clean()) {
            throw new AssertionError("row " + row + " of the crash suite: " + counts);
        }
    }
}
