package nl.schakel.local.supervisor;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The supervisor's program: {@code Supervisor <project folder> [--infra] [--geen-cache] [--ruim-op]}. Writes its
 * progress to standard output and ends that part with a line {@code KLAAR} or {@code MISLUKT}, for the script that started
 * it. {@code --ruim-op} only ends what a killed supervisor left behind.
 */
final class Supervisor {

    private Supervisor() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> options = List.of(args);
        StackSettings stack = StackSettings.of(Path.of(args[0]), System.getenv());
        Files.createDirectories(stack.run());
        try (var lock = FileChannel.open(stack.run().resolve("supervisor.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (lock.tryLock() == null) {
                fail(List.of("Er draait al een Schakel met de map " + stack.data() + "."));
                return;
            }
            run(stack, options);
        }
    }

    private static void run(StackSettings stack, List<String> options) throws IOException, InterruptedException {
        var pidFiles = new PidFiles(stack.run());
        for (String program : pidFiles.endLeftovers()) {
            System.out.println(program + " draaide nog van de vorige keer en is gestopt");
        }
        if (options.contains("--ruim-op")) {
            return;
        }
        var table = new ProgramTable(stack);
        List<Program> programs = options.contains("--infra") ? table.infrastructure() : table.all();
        List<String> taken = PortCheck.complaints(programs, stack.basePort());
        if (!taken.isEmpty()) {
            fail(taken);
            return;
        }
        var crew = new Crew(stack, programs, pidFiles);
        Runtime.getRuntime().addShutdownHook(new Thread(crew::stop, "stop-stack"));
        try {
            crew.start();
        } catch (StartFailure failure) {
            crew.stop();
            fail(crew.explain(failure));
            return;
        }
        System.out.println("KLAAR");
        crew.watch(!options.contains("--geen-cache"));
    }

    private static void fail(List<String> reasons) {
        reasons.forEach(System.out::println);
        System.out.println("MISLUKT");
        System.exit(1);
    }
}
