package nl.schakel.bench.measure;

import java.io.IOException;
import java.util.Set;
import nl.schakel.bench.figures.Results;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Nginx;
import nl.schakel.bench.stack.Person;
import nl.schakel.bench.stack.Stack;

/** All measures, in an order in which each finds the stack as it needs it. */
public final class AllMeasures {

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
        if (!wanted("opdrachten") && !wanted("schermen") && !wanted("gateway") && !wanted("uitval")) {
            return;
        }
        Workbench bench = Workbench.set(stack, results, form, store, broker);
        if (wanted("opdrachten")) {
            new Commands(bench).measure();
        }
        bench.dualService().stop();
        try (LogEnd logEnd = new LogEnd(stack.machine().brokers())) {
            if (wanted("schermen") || wanted("gateway")) {
                logEnd.make("maatwerktafel", "procesevaluatie");
                door(bench);
            }
            if (wanted("uitval")) {
                new Outage(bench, logEnd).measure();
            }
        }
    }

    private void door(Workbench bench) throws IOException, InterruptedException {
        Machine machine = stack.machine();
        var nginx = Nginx.find(stack);
        var backend = nginx.isPresent() ? nginx.get().backend() : null;
        var gateway = stack.gateway(machine.port(backend == null ? Machine.GEZINSPLAN : Machine.BACKEND));
        String session = new Person(machine, Workbench.WORKER).session();
        if (wanted("schermen")) {
            new Streams(bench, gateway, session).measure();
        }
        if (wanted("gateway") && nginx.isPresent()) {
            var proxy = nginx.get().proxy(bench.token().value());
            new Gateways(machine, results, form, gateway, proxy, bench.store(), session).measure();
        } else if (wanted("gateway")) {
            results.skipped("9 en 10", NO_NGINX);
        }
        gateway.stop();
    }

    private boolean wanted(String measure) {
        return only.isEmpty() || only.contains(measure);
    }
}
