package nl.schakel.bench.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.bench.figures.Goal;
import nl.schakel.bench.figures.Ratio;
import nl.schakel.bench.figures.Sample;
import nl.schakel.bench.load.Arm;
import nl.schakel.bench.load.Load;
import nl.schakel.bench.load.Outcome;
import nl.schakel.bench.mongo.ManyFamilies;
import nl.schakel.bench.mongo.ManyFamilies.Participant;
import nl.schakel.bench.stack.FreshToken;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Person;

/**
 * Lists, searching and a plan page in a store as it is after years, for who has few families, for who has many, and for who looks after those
 * of a whole organisation; beside one find by id in that store.
 */
final class Lists {

    private static final int FEW = 3;
    private static final int MANY = 30;
    private static final double PERCENTILE = 95;

    private final Workbench bench;
    private final Form form;

    private Lists(Workbench bench) {
        this.bench = bench;
        this.form = bench.form();
    }

    static void measure(Workbench bench) throws IOException, InterruptedException {
        Machine machine = bench.stack().machine();
        try (ManyFamilies families = new ManyFamilies(machine.store())) {
            System.out.printf("%d gezinnen klaarzetten%n", bench.form().families());
            List<String> ids = families.fill(bench.ours().families().getFirst().id(), bench.form().families(), List.of(
                    new Participant("00000000-0000-4000-8000-000000000001", ManyFamilies.organisation(1), "WIJKTEAMMEDEWERKER", MANY),
                    new Participant("00000000-0000-4000-8000-000000000008", ManyFamilies.organisation(4), "PARTNER", FEW)));
            new Lists(bench).measure(families.findById(ids), ids);
        }
    }

    private void measure(Arm floor, List<String> ids) throws IOException, InterruptedException {
        List<AskArm> arms = arms(ids);
        WarmUp.of(floor, List.of(bench.store()), form);
        for (AskArm arm : arms) {
            WarmUp.of(arm, List.of(bench.gezinsplan(), bench.store()), form);
        }
        Map<AskArm, List<Sample>> samples = new LinkedHashMap<>();
        for (int round = 1; round <= form.rounds(); round++) {
            double single = p95(round, floor);
            for (AskArm arm : arms) {
                samples.computeIfAbsent(arm, fresh -> new ArrayList<>()).add(new Sample(round, p95(round, arm), single, single));
            }
        }
        samples.forEach((arm, taken) -> bench.results().ratio(new Ratio("lijst", arm.name() + ", p95", "one find by id, p95", Goal.atMost(3)), taken));
    }

    private List<AskArm> arms(List<String> ids) throws IOException, InterruptedException {
        Machine machine = bench.stack().machine();
        int port = machine.port(Machine.GEZINSPLAN);
        FreshToken partner = new FreshToken(new Person(machine, "ingrid"));
        FreshToken leader = new FreshToken(new Person(machine, "olga"));
        return List.of(
                AskArm.list("worker, list", port, bench.token()),
                AskArm.search("worker, search", port, bench.token(), "000012"),
                AskArm.plan("worker, plan", port, bench.token(), ids.subList(0, FEW)),
                AskArm.list("partner, list", port, partner),
                AskArm.search("partner, search", port, partner, "000002"),
                AskArm.plan("partner, plan", port, partner, ids.subList(0, FEW)),
                AskArm.list("teamleider, list", port, leader),
                AskArm.search("teamleider, search", port, leader, "00120"));
    }

    /** One after the other: what is compared is the way of one question, not a queue. */
    private double p95(int round, Arm arm) throws InterruptedException {
        Outcome outcome = Load.closed(arm, 1, form.throughput());
        double p95 = Outcome.millis(outcome.latency(), PERCENTILE);
        bench.results().round("lists", round, arm.name(), Map.of("count", outcome.count(), "faults", outcome.faults(),
                "p50", outcome.p50(), "p95", p95, "p99", outcome.p99()));
        if (outcome.faults() > 0) {
            throw new IllegalStateException(arm.name() + ": " + outcome.faults() + " answers were not the one hoped for");
        }
        return p95;
    }
}
