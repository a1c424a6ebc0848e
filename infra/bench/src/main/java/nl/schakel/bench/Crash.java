package nl.schakel.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.schakel.bench.measure.CrashRows;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Stack;

/** {@code Crash <project folder>}: the rows of the crash suite that need the whole stack, on a stack of its own. */
final class Crash {

    private Crash() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path root = Path.of(args[0]).toAbsolutePath().normalize();
        Map<String, String> environment = System.getenv();
        Path data = root.resolve(environment.getOrDefault("SCHAKEL_DATA", "target/crash"));
        Machine machine = new Machine(root, Integer.parseInt(environment.getOrDefault("SCHAKEL_PORT", "28080")), data);
        machine.mustBeFree();
        CrashRows.Result result;
        try (Stack stack = new Stack(machine)) {
            result = CrashRows.run(stack, root.resolve("infra/bench/target/crash"));
        }
        System.out.printf("Hele stapel: %d passed, %d failed%n", result.passed(), result.failed());
        System.exit(result.failed());
    }
}
