package nl.schakel.bench.measure;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.bench.figures.Goal;
import nl.schakel.bench.figures.Ratio;
import nl.schakel.bench.load.Arm;
import nl.schakel.bench.mongo.RawCommandArm;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Running;

/** Measures 1, 2, 3, 8 and 16: a command until it is accepted, until it is visible elsewhere, what it costs, how many go in a second. */
final class Commands {

    private static final String RAW = "raw read + compare-and-set";
    private static final String UNSAFE = "dual write (save, send, wait)";

    private final Workbench bench;
    private final RawCommandArm floor;
    private final CommandArm dual;
    private final CommandRounds rounds;

    private Commands(Workbench bench, Running dualService, RawCommandArm floor, CommandArm dual) {
        this.bench = bench;
        this.floor = floor;
        this.dual = dual;
        Map<Arm, List<Running>> arms = new LinkedHashMap<>();
        arms.put(floor, List.of(bench.store()));
        arms.put(bench.ours(), List.of(bench.store(), bench.broker(), bench.gezinsplan()));
        arms.put(dual, List.of(bench.store(), bench.broker(), dualService));
        this.rounds = new CommandRounds(bench, arms);
    }

    static void measure(Workbench bench) throws IOException, InterruptedException {
        Machine machine = bench.stack().machine();
        Running service = bench.stack().dualWrite();
        int port = machine.port(Machine.DUAL);
        CommandArm dual = new CommandArm("dual", port, bench.token(), Families.at(port, bench.token()));
        try (RawCommandArm floor = new RawCommandArm(machine.store(), "gezinsplan", "casussen")) {
            new Commands(bench, service, floor, dual).measure();
        }
        service.stop();
    }

    private void measure() throws InterruptedException {
        double perSecond = rounds.warm();
        System.out.printf("Opdrachten, %d rondes, %.0f per seconde%n", bench.form().rounds(), perSecond);
        rounds.latency("command-latency", perSecond);
        ratio("1", "accepted p50", "p50", floor, Goal.atMost(1.75));
        ratio("1", "accepted p99", "p99", floor, Goal.atMost(1.5));
        ratio("2", "accepted p50", "p50", dual, Goal.atMost(0.65));
        ratio("2", "accepted p99", "p99", dual, Goal.atMost(0.9));
        ratio("3", "visible p50", "visibleP50", dual, Goal.atMost(1.15));
        ratio("3", "visible p99", "visibleP99", dual, Goal.atMost(1.35));
        ratio("8", "CPU-s per 1,000 commands", "cpuPer1000", dual, Goal.atMost(1.2));

        System.out.printf("Opdrachten zo snel het gaat, %d rondes%n", bench.form().rounds());
        rounds.throughput("command-throughput");
        atFullSpeed("16", "commands/s, closed loop", "perSecond", Goal.atLeast(1.3));
        atFullSpeed("8", "CPU-s per 1,000 commands, closed loop", "cpuPer1000", Goal.report());
    }

    private void ratio(String number, String what, String figure, Arm peer, Goal goal) {
        String label = peer == floor ? RAW : UNSAFE;
        bench.results().ratio(new Ratio(number, what, label, goal), rounds.samples(figure, bench.ours(), peer, floor, "p50"));
    }

    private void atFullSpeed(String number, String what, String figure, Goal goal) {
        bench.results().ratio(new Ratio(number, what, UNSAFE, goal), rounds.samples(figure, bench.ours(), dual, floor, "millisEach"));
    }
}
