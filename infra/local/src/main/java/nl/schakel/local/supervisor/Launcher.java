package nl.schakel.local.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a program's JVM with options that suit many small processes on one machine. */
final class Launcher {

    /** Serial collector and the first compiler only: half the start-up work, a third of the memory, fast enough by hand. */
    private static final List<String> FRUGAL = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            // Kafka and Netty use what a later JDK will take away; the warnings would open every log.
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED");

    private final StackSettings stack;
    private final Path java = Path.of(System.getProperty("java.home"), "bin", "java");

    Launcher(StackSettings stack) {
        this.stack = stack;
    }

    Process start(Program program) throws IOException {
        var options = new ArrayList<String>();
        program.aotCache().filter(Files::exists).ifPresent(cache -> options.add("-XX:AOTCache=" + cache));
        Path log = stack.log(program.name());
        Files.createDirectories(log.getParent());
        // Appending straight to the file: the log goes on when the supervisor is gone.
        return process(program, List.of(), options)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** The program with other options before or among its own; its output is up to the caller. */
    ProcessBuilder process(Program program, List<String> before, List<String> options) {
        var command = new ArrayList<>(before);
        command.add(java.toString());
        command.addAll(FRUGAL);
        command.add("-Xmx" + program.heapMb() + "m");
        command.addAll(options);
        String extra = stack.environment().getOrDefault("SCHAKEL_JAVA_OPTS", "").strip();
        if (!extra.isEmpty()) {
            command.addAll(List.of(extra.split("\\s+")));
        }
        command.addAll(program.launch());
        var process = new ProcessBuilder(command).directory(stack.root().toFile());
        process.environment().putAll(program.environment());
        return process;
    }
}
