package nl.schakel.bench.measure;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.bench.figures.Results;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Nginx;
import nl.schakel.bench.stack.Person;
import nl.schakel.bench.stack.Stack;

/** All measures, in an order in which each finds the stack as it needs it. */
public final class AllMeasures {

    private static final Set<String> AT_THE_DOOR = Set.of("schermen", "lijnen", "partners", "gemengd", "gateway");
    private static final Set<String> AT_WORK =
            Stream.concat(Stream.of("opdrachten", "modulith", "namastack", "opbouw", "uitval", "lijsten"), AT_THE_DOOR.stream()).collect(Collectors.toSet());
    private static final String NO_NGINX = "nginx staat niet op deze machine (Debian: apt-get install nginx-light).";

    private final Stack stack;
    private final Results results;
    private final Form form;
    private final Set<String> only;

    /** @param only names of measures; all when empty */
    public AllMeasures(Stack stack, Results results, Form form, Set<String> only) {
        this.stack = stack;
        this.results = results;
        this.form = form;
        this.only = only;
    }

    public void run() throws IOException, InterruptedException {
        var store = stack.store();
        var broker = stack.broker();
        if (wanted("start")) {
            new Starts(stack, results, form).measure();
        }
        if (AT_WORK.stream().noneMatch(this::wanted)) {
            return;
        }
        try (LogEnd logEnd = new LogEnd(stack.machine().brokers())) {
            atWork(Workbench.set(stack, results, form, store, broker, logEnd), logEnd);
        }
    }

    private void atWork(Workbench bench, LogEnd logEnd) throws IOException, InterruptedException {
        if (wanted("opdrachten")) {
            Commands.measure(bench);
        }
        List<String> peers = Outboxes.NAMES.stream().filter(this::wanted).toList();
        if (!peers.isEmpty()) {
            Outboxes.measure(bench, peers);
        }
        if (AT_THE_DOOR.stream().anyMatch(this::wanted)) {
            logEnd.make("maatwerktafel", "procesevaluatie");
            door(bench);
        }
        if (wanted("uitval")) {
            new Outage(bench, logEnd).measure();
        }
        if (wanted("opbouw")) {
            logEnd.make("maatwerktafel", "procesevaluatie");
            // Without whoever else would read what is put in the log for it.
            bench.other().stop();
            Rebuild.measure(bench, logEnd);
        }
        if (wanted("lijsten")) {
            // The very last: nothing else would find the store as it was.
            Lists.measure(bench);
        }
    }

    /** A gateway for each: the memory of the one would be that of the work of the other. */
    private void door(Workbench bench) throws IOException, InterruptedException {
        Machine machine = stack.machine();
        if (wanted("schermen")) {
            var gateway = stack.gateway(machine.port(Machine.GEZINSPLAN));
            new Streams(bench, gateway, new Person(machine, Workbench.WORKER).session()).measure();
            gateway.kill();
        }
        if (wanted("lijnen")) {
            var gateway = stack.gateway(machine.port(Machine.GEZINSPLAN));
            new Cuts(bench, new Person(machine, Workbench.WORKER).session()).measure();
            gateway.stop();
        }
        if (wanted("partners")) {
            var gateway = stack.gateway(machine.port(Machine.GEZINSPLAN));
            Partners.measure(bench, new Person(machine, "beheer").session());
            gateway.stop();
        }
        if (wanted("gemengd")) {
            Mixed.measure(bench);
        }
        if (wanted("gateway")) {
            besideNginx(bench);
        }
    }

    private void besideNginx(Workbench bench) throws IOException, InterruptedException {
        var nginx = Nginx.find(stack);
        if (nginx.isEmpty()) {
            results.skipped("9 en 10", NO_NGINX);
            return;
        }
        Machine machine = stack.machine();
        nginx.get().backend();
        var proxy = nginx.get().proxy(bench.token().value());
        var gateway = stack.gateway(machine.port(Machine.BACKEND));
        String session = new Person(machine, Workbench.WORKER).session();
        new Gateways(machine, results, form, gateway, proxy, bench.store(), session).measure();
        gateway.stop();
    }

    private boolean wanted(String measure) {
        return only.isEmpty() || only.contains(measure);
    }
}
