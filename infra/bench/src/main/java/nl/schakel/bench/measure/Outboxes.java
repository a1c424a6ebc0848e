package nl.schakel.bench.measure;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.bench.figures.Figure;
import nl.schakel.bench.figures.Goal;
import nl.schakel.bench.figures.Ratio;
import nl.schakel.bench.load.Arm;
import nl.schakel.bench.mongo.RawCommandArm;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Outbox;
import nl.schakel.bench.stack.Postgres;
import nl.schakel.bench.stack.Running;

/**
 * Measures 4 and 5: the outbox inside the document beside the two that a Spring program would take from the shelf. The same service, the
 * same command, the same event, only the port to the store is theirs. One after the other, since one of them polls and would be felt.
 */
final class Outboxes {

    static final List<String> NAMES = List.of("modulith", "namastack");
    private static final Map<String, String> NUMBERS = Map.of("modulith", "4", "namastack", "5");
    private static final Map<String, String> LABELS =
            Map.of("modulith", "Spring Modulith, jdbc + kafka", "namastack", "Namastack Outbox, jdbc, poll 25 ms");
    /** So few that several commands about one family are under way at once. */
    private static final int CROWDED = 4;

    private final Workbench bench;
    private final String number;
    private final String label;
    private final CommandArm peer;
    private final Running service;
    private final Running postgres;

    private Outboxes(Workbench bench, CommandArm peer, Running service, Running postgres) {
        this.bench = bench;
        this.number = NUMBERS.get(peer.name());
        this.label = LABELS.get(peer.name());
        this.peer = peer;
        this.service = service;
        this.postgres = postgres;
    }

    /** @param names of the peers to measure beside */
    static void measure(Workbench bench, List<String> names) throws IOException, InterruptedException {
        Optional<Postgres> found = Postgres.find(bench.stack());
        if (found.isEmpty()) {
            names.forEach(name -> bench.results().skipped(NUMBERS.get(name), "PostgreSQL staat niet op deze machine (Debian: apt-get install postgresql)."));
            return;
        }
        Running postgres = found.get().start();
        for (String name : names) {
            Optional<Outbox> outbox = Outbox.find(bench.stack(), name);
            if (outbox.isPresent()) {
                beside(bench, name, outbox.get().start(found.get().database(name)), postgres);
            } else {
                bench.results().skipped(NUMBERS.get(name), "De vergelijking is niet gebouwd; zie target/bench-bouw.log.");
            }
        }
        postgres.stop();
    }

    private static void beside(Workbench bench, String name, Running service, Running postgres) throws IOException, InterruptedException {
        int port = bench.stack().machine().port(Machine.OUTBOX);
        CommandArm peer = new CommandArm(name, port, bench.token(), Families.at(port, bench.token()));
        Outboxes outboxes = new Outboxes(bench, peer, service, postgres);
        try (RawCommandArm floor = new RawCommandArm(bench.stack().machine().store(), "gezinsplan", "casussen")) {
            outboxes.latency(floor);
        }
        outboxes.order();
        service.stop();
    }

    private void latency(RawCommandArm floor) throws InterruptedException {
        Map<Arm, List<Running>> arms = new LinkedHashMap<>();
        arms.put(floor, List.of(bench.store()));
        arms.putAll(both(bench.ours(), peer));
        CommandRounds rounds = new CommandRounds(bench, arms);
        double perSecond = rounds.warm();
        System.out.printf("Naast %s, %d rondes, %.0f per seconde%n", label, bench.form().rounds(), perSecond);
        rounds.latency("outbox-" + peer.name(), perSecond);
        ratio(rounds, floor, "visible p50", "visibleP50", number.equals("4") ? Goal.atMost(1) : Goal.report());
        ratio(rounds, floor, "visible p99", "visibleP99", number.equals("5") ? Goal.atMost(0.5) : Goal.report());
        ratio(rounds, floor, "accepted p50", "p50", Goal.report());
        ratio(rounds, floor, "CPU-s per 1,000 commands", "cpuPer1000", Goal.report());
    }

    private void ratio(CommandRounds rounds, Arm floor, String what, String figure, Goal goal) {
        bench.results().ratio(new Ratio(number, what, label, goal), rounds.samples(figure, bench.ours(), peer, floor, "p50"));
    }

    /** As fast as it goes on a few families, so that commands about one follow each other closely. */
    private void order() throws InterruptedException {
        CommandArm ours = bench.ours().onlyOf(CROWDED);
        CommandArm theirs = peer.onlyOf(CROWDED);
        CommandRounds rounds = new CommandRounds(bench, both(ours, theirs));
        rounds.throughput("outbox-order-" + peer.name());
        String what = "events told before an earlier one of their family, ";
        outOfOrder(rounds, ours, what + "ours", Goal.atMost(0));
        outOfOrder(rounds, theirs, what + label, Goal.report());
    }

    private void outOfOrder(CommandRounds rounds, CommandArm arm, String what, Goal goal) {
        bench.results().figure(new Figure(number, what, "of %.0f".formatted(rounds.sum("count", arm)), goal), rounds.sum("outOfOrder", arm));
    }

    private Map<Arm, List<Running>> both(CommandArm ours, CommandArm theirs) {
        Map<Arm, List<Running>> arms = new LinkedHashMap<>();
        arms.put(ours, List.of(bench.store(), bench.broker(), bench.gezinsplan()));
        arms.put(theirs, List.of(bench.store(), bench.broker(), postgres, service));
        return arms;
    }
}
