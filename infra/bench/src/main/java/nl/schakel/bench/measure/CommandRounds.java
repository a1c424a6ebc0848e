package nl.schakel.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.bench.figures.Sample;
import nl.schakel.bench.load.Arm;
import nl.schakel.bench.load.Load;
import nl.schakel.bench.load.Outcome;
import nl.schakel.bench.stack.Running;

/** Commands by several arms in turns: when accepted, when visible elsewhere, what it costs, how many go in a second. */
final class CommandRounds {

    /** Share of the slowest arm's throughput at which latency is taken: busy, and nobody queues for long. */
    private static final double LOAD = 0.3;
    private static final int SETTLE_MILLIS = 400;

    private final Workbench bench;
    private final Map<Arm, List<Running>> arms;
    private final Map<String, List<Map<String, Double>>> figures = new LinkedHashMap<>();

    /** @param arms each with the processes that work for it, in the order of their turns */
    CommandRounds(Workbench bench, Map<Arm, List<Running>> arms) {
        this.bench = bench;
        this.arms = arms;
    }

    /** @return the rate at which latency is to be taken */
    double warm() throws InterruptedException {
        double slowest = Double.MAX_VALUE;
        for (var arm : arms.entrySet()) {
            slowest = Math.min(slowest, WarmUp.of(arm.getKey(), arm.getValue(), bench.form()));
            caughtUp(arm.getKey());
        }
        return Math.max(1, Math.floor(LOAD * slowest));
    }

    void latency(String measure, double perSecond) throws InterruptedException {
        figures.clear();
        for (int round = 1; round <= bench.form().rounds(); round++) {
            for (Arm arm : arms.keySet()) {
                keep(measure, round, arm, latency(arm, perSecond));
            }
        }
    }

    private Map<String, Double> latency(Arm arm, double perSecond) throws InterruptedException {
        Bill bill = Bill.open(arms.get(arm));
        Outcome outcome = Load.open(arm, perSecond, bench.form().latency());
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

    void throughput(String measure) throws InterruptedException {
        figures.clear();
        for (int round = 1; round <= bench.form().rounds(); round++) {
            for (Arm arm : arms.keySet()) {
                keep(measure, round, arm, throughput(arm));
            }
        }
    }

    private Map<String, Double> throughput(Arm arm) throws InterruptedException {
        Bill bill = Bill.open(arms.get(arm));
        Outcome outcome = Load.closed(arm, WarmUp.WORKERS, bench.form().throughput());
        var line = new LinkedHashMap<String, Double>();
        line.put("count", (double) outcome.count());
        line.put("faults", (double) outcome.faults());
        line.put("perSecond", Bill.rounded(outcome.perSecond()));
        // Of the machine's time, so larger is slower, as the other floors.
        line.put("millisEach", Bill.rounded(1000 / outcome.perSecond()));
        caughtUp(arm).ifPresent(visible -> {
            line.put("missing", (double) visible.missing());
            line.put("outOfOrder", (double) visible.outOfOrder());
        });
        Thread.sleep(SETTLE_MILLIS);
        cost(line, bill, outcome.count());
        return line;
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

    private void keep(String measure, int round, Arm arm, Map<String, Double> line) {
        bench.results().round(measure, round, arm.name(), line);
        figures.computeIfAbsent(arm.name(), name -> new ArrayList<>()).add(line);
    }

    /** A figure of two arms, round by round, as it was measured last. */
    List<Sample> samples(String figure, Arm ours, Arm peer, Arm floor, String floorFigure) {
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < bench.form().rounds(); i++) {
            samples.add(new Sample(i + 1, of(ours, i).get(figure), of(peer, i).get(figure), of(floor, i).get(floorFigure)));
        }
        return samples;
    }

    /** The sum of a figure over all rounds, as it was measured last. */
    double sum(String figure, Arm arm) {
        return figures.get(arm.name()).stream().mapToDouble(line -> line.get(figure)).sum();
    }

    private Map<String, Double> of(Arm arm, int round) {
        return figures.get(arm.name()).get(round);
    }
}
