package nl.schakel.local.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the start-up caches of programs that have none, one after another and at the lowest priority, while the stack is
 * already in use: the first start does not wait for them, the next ones profit.
 */
final class AotRecorder {

    private final Launcher launcher;
    private volatile boolean stopping;
    private volatile @Nullable Process recording;

    AotRecorder(Launcher launcher) {
        this.launcher = launcher;
    }

    void record(List<Program> programs) throws IOException, InterruptedException {
        for (Program program : programs) {
            Path cache = program.aotCache().orElse(null);
            if (cache != null && !Files.exists(cache) && !stopping) {
                record(program, cache);
            }
        }
    }

    private void record(Program program, Path cache) throws IOException, InterruptedException {
        Path half = cache.resolveSibling(cache.getFileName() + ".half");
        Process process = start(program, half);
        if (process.waitFor() == 0 && Files.exists(half)) {
            Files.move(half, cache, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        // What a recording that was cut off left: the JVM writes a second file beside the first.
        Files.deleteIfExists(half);
        Files.deleteIfExists(Path.of(half + ".config"));
    }

    private synchronized Process start(Program program, Path half) throws IOException {
        var before = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/nice"))) {
            before.addAll(List.of("/usr/bin/nice", "-n", "19"));
        }
        // Stops when everything is wired, before a port is opened or a message is read.
        List<String> options = List.of("-XX:AOTCacheOutput=" + half, "-Dspring.context.exit=onRefresh");
        Process process = launcher.process(program, before, options)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        recording = process;
        if (stopping) {
            process.destroyForcibly();
        }
        return process;
    }

    synchronized void stop() {
        stopping = true;
        Process process = recording;
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
