package nl.schakel.bench.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.bench.figures.Goal;
import nl.schakel.bench.figures.Ratio;
import nl.schakel.bench.figures.Results;
import nl.schakel.bench.figures.Sample;
import nl.schakel.bench.load.Load;
import nl.schakel.bench.load.Outcome;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Running;

/** Measures 9 and 10: what the door costs, in processor time and in waiting, beside a plain proxy to the same service. */
final class Gateways {

    /** Share of the gateway's own throughput. */
    private static final double LOAD = 0.3;
    /** What cannot be told from nothing by a clock that wakes sleepers this late. */
    private static final double LEAST_MILLIS = 0.01;

    private final Results results;
    private final Form form;
    private final Running gateway;
    private final Running nginx;
    private final Running store;
    private final ReadArm direct;
    private final ReadArm proxied;
    private final ReadArm ours;

    Gateways(Machine machine, Results results, Form form, Running gateway, Running nginx, Running store, String session) {
        this.results = results;
        this.form = form;
        this.gateway = gateway;
        this.nginx = nginx;
        this.store = store;
        this.direct = ReadArm.of("direct", machine.port(Machine.BACKEND), Map.of());
        this.proxied = ReadArm.of("nginx", machine.port(Machine.PROXY), Map.of());
        this.ours = ReadArm.of("gateway", machine.port(Machine.GATEWAY), Map.of("Cookie", session));
    }

    void measure() throws InterruptedException {
        double perSecond = WarmUp.of(ours, List.of(gateway), form);
        WarmUp.of(proxied, List.of(nginx), form);
        costs();
        waits(Math.max(1, Math.floor(LOAD * perSecond)));
    }

    private void costs() throws InterruptedException {
        System.out.printf("Gateway zo snel het gaat, %d rondes%n", form.rounds());
        List<Sample> perCpuSecond = new ArrayList<>();
        for (int round = 1; round <= form.rounds(); round++) {
            double floor = Load.closed(direct, WarmUp.WORKERS, Math.max(1, form.throughput() / 2.0)).p50();
            double plain = cost(round, proxied, nginx);
            double own = cost(round, ours, gateway);
            perCpuSecond.add(new Sample(round, own, plain, floor));
        }
        results.ratio(new Ratio("9", "gateway requests per CPU-s, logged-in session", "nginx proxy_pass", Goal.atLeast(0.2)), perCpuSecond);
    }

    private double cost(int round, ReadArm arm, Running proxy) throws InterruptedException {
        Bill bill = Bill.open(List.of(proxy, store));
        Outcome outcome = Load.closed(arm, WarmUp.WORKERS, form.throughput());
        var sums = bill.sums();
        double perCpuSecond = outcome.count() / Math.max(0.01, sums.get(proxy.name()));
        var figures = new LinkedHashMap<String, Double>();
        figures.put("count", (double) outcome.count());
        figures.put("faults", (double) outcome.faults());
        figures.put("perSecond", Bill.rounded(outcome.perSecond()));
        figures.put("perCpuSecond", Bill.rounded(perCpuSecond));
        // The session is read from the store at every request: told, and not in the ratio, for the proxy has nobody logged in.
        sums.forEach((process, seconds) -> figures.put("cpu " + process, seconds));
        results.round("gateway-throughput", round, arm.name(), figures);
        return perCpuSecond;
    }

    private void waits(double perSecond) throws InterruptedException {
        System.out.printf("Gateway, %d rondes, %.0f per seconde%n", form.rounds(), perSecond);
        List<Sample> added = new ArrayList<>();
        for (int round = 1; round <= form.rounds(); round++) {
            double floor = wait(round, direct, perSecond);
            double plain = wait(round, proxied, perSecond) - floor;
            double own = wait(round, ours, perSecond) - floor;
            added.add(new Sample(round, Math.max(LEAST_MILLIS, own), Math.max(LEAST_MILLIS, plain), floor));
        }
        results.ratio(new Ratio("10", "gateway's added p50 at 30 % load", "nginx's added p50", Goal.atMost(3)), added);
    }

    private double wait(int round, ReadArm arm, double perSecond) throws InterruptedException {
        Outcome outcome = Load.open(arm, perSecond, form.latency());
        results.round("gateway-latency", round, arm.name(), Map.of("perSecond", perSecond, "count", outcome.count(),
                "faults", outcome.faults(), "p50", outcome.p50(), "p99", outcome.p99()));
        return outcome.p50();
    }
}
