package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.schakel.testkit.Signal;
import org.jspecify.annotations.Nullable;

/** A process of its own, so that it can really be killed. What it said before it died is still read. */
final class Victim implements AutoCloseable {

    private static final int KILLED = 137;

    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter commands;

    private Victim(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.commands = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** @param options for its JVM, such as {@code -Dtest.halt=P4:3} */
    static Victim start(Class<?> program, List<String> options, String... arguments) throws IOException {
        return new Victim(command(program, options, arguments).start());
    }

    /** One that nobody listens to: what it says goes to its log, so that it never waits for a listener. */
    static Victim silent(Class<?> program, List<String> options, String... arguments) throws IOException {
        return new Victim(command(program, options, arguments).redirectOutput(ProcessBuilder.Redirect.appendTo(log(program))).start());
    }

    private static ProcessBuilder command(Class<?> program, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log(program)));
    }

    private static File log(Class<?> program) {
        return new File("target", program.getSimpleName() + ".log");
    }

    void awaitReady() throws IOException {
        for (String line = answers.readLine(); !"READY".equals(line); line = answers.readLine()) {
            assertThat(line).as("the program ended before it was ready; see its log in target").isNotNull();
        }
    }

    /** Many callers may talk to it at once; the answers come in any order, by {@link #hear()}. */
    synchronized void tell(String command) throws IOException {
        commands.write(command);
        commands.newLine();
        commands.flush();
    }

    /** The next thing it says; null when it is dead. */
    @Nullable String hear() {
        try {
            return answers.readLine();
        } catch (IOException broken) {
            return null;
        }
    }

    /** As an upgrade does it: it may finish what it is doing. */
    void stop() {
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** As a very long pause of its garbage collector, or of the machine under it. */
    void freeze() {
        Signal.STOP.to(process);
    }

    void thaw() {
        Signal.CONT.to(process);
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Null when it died before it answered. */
    @Nullable String ask(String command) {
        try {
            tell(command);
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                if (line.startsWith(command.substring(0, command.indexOf(' ')))) {
                    return line;
                }
            }
            return null;
        } catch (IOException broken) {
            return null;
        }
    }

    void awaitKilled() throws InterruptedException {
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("dies by itself").isTrue();
        assertThat(process.exitValue()).isEqualTo(KILLED);
    }

    @Override
    public void close() {
        kill();
    }
}
