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
        int passed = 0;
        List<Row> rows = List.of(
                new StoppedLogin(stack, families.getFirst().id(), login),
                new SilentService(stack),
                new KilledGateway(stack, new CommandArm("commands", port, token, families)),
                // Last: it stops all that the others stand on.
                new ShuffledStart(stack, families.getFirst()));
        for (Row row : rows) {
            CrashRow counted = row.measure();
            counted.write(folder);
            passed += counted.clean() ? 1 : 0;
        }
        return new Result(passed, rows.size() - passed);
    }

    /** One fault, with everything that it needs running already. */
    interface Row {
        CrashRow measure() throws IOException, InterruptedException;
    }

    /** As the other parts of the test command count. */
    public record Result(int passed, int failed) {}
}
