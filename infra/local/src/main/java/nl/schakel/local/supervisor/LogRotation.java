package nl.schakel.local.supervisor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.List;

/** Keeps the logs small: a full one moves to {@code .1}, that to {@code .2}; what was there is dropped. */
final class LogRotation {

    private final Path folder;
    private final long largest;

    LogRotation(Path folder, long largestBytes) {
        this.folder = folder;
        this.largest = largestBytes;
    }

    void rotate() throws IOException {
        List<Path> full;
        try (var logs = Files.list(folder)) {
            full = logs.filter(log -> log.toString().endsWith(".log") && log.toFile().length() > largest).toList();
        }
        for (Path log : full) {
            Path one = Path.of(log + ".1");
            if (Files.exists(one)) {
                Files.move(one, Path.of(log + ".2"), StandardCopyOption.REPLACE_EXISTING);
            }
            // Copied and emptied, not moved: the process holds the file open and goes on appending to it.
            Files.copy(log, one);
            try (var channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
                channel.truncate(0);
            }
        }
    }

    /** The last lines of a log, for the one who has to find out why something died. */
    static List<String> tail(Path log, int lines) throws IOException {
        if (!Files.exists(log)) {
            return List.of();
        }
        int most = lines * 400;
        byte[] end;
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - most));
            end = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(end);
        }
        var last = new ArrayDeque<String>();
        new String(end, UTF_8).lines().forEach(line -> {
            last.addLast(line);
            if (last.size() > lines) {
                last.removeFirst();
            }
        });
        return List.copyOf(last);
    }
}
