package nl.schakel.bench.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.bench.figures.Goal;
import nl.schakel.bench.figures.Ratio;
import nl.schakel.bench.figures.Results;
import nl.schakel.bench.figures.Sample;
import nl.schakel.bench.load.Arm;
import nl.schakel.bench.load.Load;
import nl.schakel.bench.load.Outcome;
import nl.schakel.bench.mongo.RawCommandArm;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Running;

/** Measures 1, 2, 3, 8 and 16: a command until it is accepted, until it is visible elsewhere, what it costs, how many go in a second. */
final class Commands {

    /** Share of the slowest arm's throughput at which latency is taken: busy, and nobody queues for long. */
    private static final double LOAD = 0.3;
    private static final int SETTLE_MILLIS = 400;
    private static final String FLOOR = "floor";
    private static final String OURS = "ours";
    private static final String DUAL = "dual";

    private final Workbench bench;
    private final Running dualService;
    private final Results results;
    private final Form form;
    private final Map<String, Arm> arms = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Double>>> figures = new LinkedHashMap<>();

    private Commands(Workbench bench, Running dualService, RawCommandArm floor, CommandArm dual) {
        this.bench = bench;
        this.dualService = dualService;
        this.results = bench.results();
        this.form = bench.form();
        arms.put(FLOOR, floor);
        arms.put(OURS, bench.ours());
        arms.put(DUAL, dual);
    }

    static void measure(Workbench bench) throws IOException, InterruptedException {
        Machine machine = bench.stack().machine();
        Running service = bench.stack().dualWrite();
        int port = machine.port(Machine.DUAL);
        CommandArm dual = new CommandArm(DUAL, port, bench.token(), Families.at(port, bench.token()));
        try (RawCommandArm floor = new RawCommandArm(machine.store(), "gezinsplan", "casussen")) {
            new Commands(bench, service, floor, dual).measure();
        }
        service.stop();
    }

    private void measure() throws InterruptedException {
        double slowest = Double.MAX_VALUE;
        for (Arm arm : arms.values()) {
            slowest = Math.min(slowest, WarmUp.of(arm, costs(arm), form));
            caughtUp(arm);
        }
        latency(Math.max(1, Math.floor(LOAD * slowest)));
        throughput();
    }

    private void latency(double perSecond) throws InterruptedException {
        System.out.printf("Opdrachten, %d rondes, %.0f per seconde%n", form.rounds(), perSecond);
        figures.clear();
        for (int round = 1; round <= form.rounds(); round++) {
            for (Arm arm : arms.values()) {
                keep("command-latency", round, arm, latency(arm, perSecond));
            }
        }
        ratio("1", "accepted p50", FLOOR, "p50", Goal.atMost(1.75));
        ratio("1", "accepted p99", FLOOR, "p99", Goal.atMost(1.5));
        ratio("2", "accepted p50", DUAL, "p50", Goal.atMost(0.65));
        ratio("2", "accepted p99", DUAL, "p99", Goal.atMost(0.9));
        ratio("3", "visible p50", DUAL, "visibleP50", Goal.atMost(1.15));
        ratio("3", "visible p99", DUAL, "visibleP99", Goal.atMost(1.35));
        ratio("8", "CPU-s per 1,000 commands", DUAL, "cpuPer1000", Goal.atMost(1.2));
    }

    private Map<String, Double> latency(Arm arm, double perSecond) throws InterruptedException {
        Bill bill = Bill.open(costs(arm));
        Outcome outcome = Load.open(arm, perSecond, form.latency());
        var line = new LinkedHashMap<String, Double>();
        line.put("perSecond", perSecond);
        line.put("count", (double) outcome.count());
        line.put("faults", (double) outcome.faults());
        line.put("p50", outcome.p50());
        line.put("p99", outcome.p99());
        caughtUp(arm).ifPresent(visible -> {
            line.put("visibleP50", Outcome.millis(visible.latency(), 50));
            line.put("visibleP99", Outcome.millis(visible.latency(), 99));
            line.put("missing", (double) visible.missing());
        });
        Thread.sleep(SETTLE_MILLIS);
        cost(line, bill, outcome.count());
        return line;
    }

    private void throughput() throws InterruptedException {
        System.out.printf("Opdrachten zo snel het gaat, %d rondes%n", form.rounds());
        figures.clear();
        for (int round = 1; round <= form.rounds(); round++) {
            for (Arm arm : arms.values()) {
                Bill bill = Bill.open(costs(arm));
                Outcome outcome = Load.closed(arm, WarmUp.WORKERS, form.throughput());
                var line = new LinkedHashMap<String, Double>();
                line.put("count", (double) outcome.count());
                line.put("faults", (double) outcome.faults());
                line.put("perSecond", Bill.rounded(outcome.perSecond()));
                // Of the machine's time, so larger is slower, as the other floors.
                line.put("millisEach", Bill.rounded(1000 / outcome.perSecond()));
                caughtUp(arm).ifPresent(visible -> line.put("missing", (double) visible.missing()));
                Thread.sleep(SETTLE_MILLIS);
                cost(line, bill, outcome.count());
                keep("command-throughput", round, arm, line);
            }
        }
        results.ratio(new Ratio("16", "commands/s, closed loop", label(DUAL), Goal.atLeast(1.3)), samples("perSecond", DUAL, "millisEach"));
        results.ratio(new Ratio("8", "CPU-s per 1,000 commands, closed loop", label(DUAL), Goal.report()), samples("cpuPer1000", DUAL, "millisEach"));
    }

    private Optional<OtherService.Visible> caughtUp(Arm arm) throws InterruptedException {
        return arm instanceof CommandArm command
                ? Optional.of(bench.other().await(command.takePromised()))
                : Optional.empty();
    }

    private static void cost(Map<String, Double> line, Bill bill, long count) {
        var sums = bill.sums();
        sums.forEach((process, seconds) -> line.put("cpu " + process, seconds));
        line.put("cpuPer1000", Bill.rounded(Bill.total(sums) / count * 1000));
    }

    private List<Running> costs(Arm arm) {
        var processes = new ArrayList<>(List.of(bench.store()));
        if (arm != arms.get(FLOOR)) {
            processes.add(bench.broker());
            processes.add(arm == arms.get(OURS) ? bench.gezinsplan() : dualService);
        }
        return processes;
    }

    private void keep(String measure, int round, Arm arm, Map<String, Double> line) {
        results.round(measure, round, arm.name(), line);
        figures.computeIfAbsent(arm.name(), name -> new ArrayList<>()).add(line);
    }

    private void ratio(String number, String what, String peer, String figure, Goal goal) {
        results.ratio(new Ratio(number, what, label(peer), goal), samples(figure, peer, "p50"));
    }

    private List<Sample> samples(String figure, String peer, String floor) {
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < form.rounds(); i++) {
            samples.add(new Sample(i + 1, figures.get(OURS).get(i).get(figure), figures.get(peer).get(i).get(figure),
                    figures.get(FLOOR).get(i).get(floor)));
        }
        return samples;
    }

    private static String label(String peer) {
        return peer.equals(FLOOR) ? "raw read + compare-and-set" : "dual write (save, send, wait)";
    }
}
