package nl.schakel.bench.measure;

import java.io.IOException;
import java.util.List;
import nl.schakel.bench.figures.Results;
import nl.schakel.bench.mongo.RawCommandArm;
import nl.schakel.bench.stack.FreshToken;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Person;
import nl.schakel.bench.stack.Running;
import nl.schakel.bench.stack.Stack;

/** What the measures of commands share: the running stack, both services with their families, the other service. */
record Workbench(
        Stack stack,
        Results results,
        Form form,
        FreshToken token,
        Running store,
        Running broker,
        Running gezinsplan,
        Running dualService,
        RawCommandArm floor,
        CommandArm ours,
        CommandArm dual,
        List<Families.Family> families,
        OtherService other) {

    static final String WORKER = "fatima";

    static Workbench set(Stack stack, Results results, Form form, Running store, Running broker) throws IOException, InterruptedException {
        Machine machine = stack.machine();
        stack.login();
        FreshToken token = new FreshToken(new Person(machine, WORKER));
        Running gezinsplan = stack.gezinsplan();
        Running dual = stack.dualWrite();
        var families = Families.at(machine.port(Machine.GEZINSPLAN), token);
        var dualFamilies = Families.at(machine.port(Machine.DUAL), token);
        var floor = new RawCommandArm(machine.store(), "gezinsplan", "casussen");
        return new Workbench(stack, results, form, token, store, broker, gezinsplan, dual, floor,
                new CommandArm("ours", machine.port(Machine.GEZINSPLAN), token, families),
                new CommandArm("dual", machine.port(Machine.DUAL), token, dualFamilies),
                families,
                OtherService.start(stack, List.of("gezinsplan", "dual-gezinsplan")));
    }
}
