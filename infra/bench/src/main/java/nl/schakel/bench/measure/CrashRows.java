package nl.schakel.bench.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.schakel.bench.stack.FreshToken;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Person;
import nl.schakel.bench.stack.Running;
import nl.schakel.bench.stack.Stack;

/** The rows of the crash suite that need real programs around them; the others are tests of the module that they are about. */
public final class CrashRows {

    private CrashRows() {}

    /**
     * @param folder where the lines of the table go
     * @return how many rows are as they must be, and how many are not
     */
    public static Result run(Stack stack, Path folder) throws IOException, InterruptedException {
        Machine machine = stack.machine();
        stack.store();
        stack.broker();
        Running login = stack.login();
        FreshToken token = new FreshToken(new Person(machine, Workbench.WORKER));
        try (LogEnd logEnd = new LogEnd(machine.brokers())) {
            logEnd.make("gezinsplan", "maatwerktafel", "procesevaluatie");
        }
        stack.gezinsplan();
        int port = machine.port(Machine.GEZINSPLAN);
        List<Families.Family> families = Families.at(port, token);
        List<CrashRow> rows = List.of(
                new SilentService(stack).measure(),
                new KilledGateway(stack, new CommandArm("commands", port, token, families)).measure(),
                new StoppedLogin(stack, families.getFirst().id()).measure(login));
        for (CrashRow row : rows) {
            row.write(folder);
        }
        int passed = Math.toIntExact(rows.stream().filter(CrashRow::clean).count());
        return new Result(passed, rows.size() - passed);
    }

    /** As the other parts of the test command count. */
    public record Result(int passed, int failed) {}
}
