package nl.schakel.local.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A table for people of what runs, in a file: whoever asks need not talk to the supervisor. */
final class StatusFile {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    private final Path file;

    StatusFile(Path file) {
        this.file = file;
    }

    synchronized void write(List<Child> children) {
        var table = new StringBuilder("%-16s %-6s %-9s %-9s %-9s %s%n".formatted("naam", "poort", "stand", "proces", "sinds", "herstart"));
        for (Child child : children) {
            Child.State state = child.state();
            table.append("%-16s %-6d %-9s %-9s %-9s %d%n".formatted(
                    child.program().name(), child.program().ports().getFirst(), state.stand().name().toLowerCase(),
                    state.pid() == null ? "-" : state.pid(), state.since() == null ? "-" : TIME.format(state.since()),
                    state.restarts()));
        }
        try {
            Path half = file.resolveSibling(file.getFileName() + ".half");
            Files.writeString(half, table);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
