package nl.schakel.bench.measure;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.bench.figures.Results;
import nl.schakel.bench.stack.FreshToken;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Person;
import nl.schakel.bench.stack.Running;
import nl.schakel.bench.stack.Stack;

/** What the measures share: the running stack, the service with its families, the other service that hears its events. */
record Workbench(
        Stack stack,
        Results results,
        Form form,
        FreshToken token,
        Running store,
        Running broker,
        Running gezinsplan,
        CommandArm ours,
        OtherService other) {

    static final String WORKER = "fatima";
    static final String TOPIC = "gezinsplan";
    static final String DUAL_TOPIC = "dual-gezinsplan";

    static Workbench set(Stack stack, Results results, Form form, Running store, Running broker, LogEnd logEnd)
            throws IOException, InterruptedException {
        Machine machine = stack.machine();
        stack.login();
        FreshToken token = new FreshToken(new Person(machine, WORKER));
        List<String> topics = Stream.concat(Stream.of(TOPIC, DUAL_TOPIC), Outboxes.NAMES.stream().map(name -> name + "-" + TOPIC)).toList();
        // All before anyone listens: the consumer is given its partitions once.
        logEnd.make(topics.toArray(String[]::new));
        Running gezinsplan = stack.gezinsplan();
        int port = machine.port(Machine.GEZINSPLAN);
        CommandArm ours = new CommandArm("ours", port, token, Families.at(port, token));
        return new Workbench(stack, results, form, token, store, broker, gezinsplan, ours, OtherService.start(stack, topics));
    }
}
