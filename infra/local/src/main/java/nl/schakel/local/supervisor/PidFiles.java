package nl.schakel.local.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Which process belongs to which program: so that a next start finds what a killed supervisor left behind. */
final class PidFiles {

    private static final String SUFFIX = ".pid";
    private static final Duration GRACE = Duration.ofSeconds(8);
    /** The start time of a process is not known to the millisecond everywhere. */
    private static final Duration SAME_START = Duration.ofSeconds(2);

    private final Path folder;

    PidFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void write(String program, ProcessHandle process) throws IOException {
        long start = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        Files.writeString(folder.resolve(program + SUFFIX), process.pid() + " " + start + "\n");
    }

    void remove(String program) {
        try {
            Files.deleteIfExists(folder.resolve(program + SUFFIX));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what still runs; a number that another process got since is left alone. Returns the names that ran. */
    List<String> endLeftovers() throws IOException {
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(SUFFIX)).toList();
        }
        var ended = new LinkedHashMap<String, ProcessHandle>();
        for (Path file : files) {
            stillOurs(Files.readString(file).strip().split(" "))
                    .ifPresent(process -> ended.put(file.getFileName().toString().replace(SUFFIX, ""), process));
        }
        ended.values().forEach(ProcessHandle::destroy);
        ended.values().forEach(PidFiles::awaitEnd);
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        return List.copyOf(ended.keySet());
    }

    private static Optional<ProcessHandle> stillOurs(String[] numbers) {
        if (numbers.length != 2) {
            // Cut off while it was written: the process had only just begun and its port will tell.
            return Optional.empty();
        }
        Instant started = Instant.ofEpochMilli(Long.parseLong(numbers[1]));
        return ProcessHandle.of(Long.parseLong(numbers[0])).filter(process -> process.info().startInstant()
                .map(start -> Duration.between(start, started).abs().compareTo(SAME_START) < 0)
                .orElse(false));
    }

    private static void awaitEnd(ProcessHandle process) {
        CompletableFuture<ProcessHandle> exit = process.onExit();
        try {
            exit.get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            exit.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
