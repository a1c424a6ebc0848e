package nl.schakel.bench.measure;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import nl.schakel.bench.figures.Figure;
import nl.schakel.bench.figures.Goal;
import nl.schakel.bench.load.Arm;
import nl.schakel.bench.load.Asking;
import nl.schakel.bench.load.HttpConnection;
import nl.schakel.bench.load.Load;
import nl.schakel.bench.load.Outcome;
import nl.schakel.bench.mongo.Storage;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Person;
import nl.schakel.bench.stack.Running;

/** Measure 13 and the daily load: reading and writing by several people at once through the gateway, on all services together. */
final class Mixed implements Arm {

    private static final double PER_SECOND = 60;
    private static final int WARM_SECONDS = 20;
    private static final int OF_TWENTY = 20;
    private static final double P95_MILLIS = 300;
    private static final double FLAT = 1.1;
    private static final double RSS_MB = 320;
    private static final double KB = 1024;

    private final int port;
    private final List<Families.Family> families;
    private final String worker;
    private final String chair;

    private Mixed(int port, List<Families.Family> families, String worker, String chair) {
        this.port = port;
        this.families = families;
        this.worker = worker;
        this.chair = chair;
    }

    static void measure(Workbench bench) throws IOException, InterruptedException {
        Machine machine = bench.stack().machine();
        List<Running> ours = List.of(bench.gezinsplan(), bench.stack().maatwerktafel(), bench.stack().procesevaluatie(),
                bench.stack().inzagelog(), bench.stack().gateway());
        Mixed mixed = new Mixed(machine.port(Machine.GATEWAY), bench.ours().families(),
                new Person(machine, Workbench.WORKER).session(), new Person(machine, "karin").session());
        System.out.printf("Gemengd werk, %.0f per seconde, %d seconden%n", PER_SECOND, bench.form().mixed());
        Load.open(mixed, PER_SECOND, WARM_SECONDS);
        int third = bench.form().mixed() / 3;
        var early = CompletableFuture.supplyAsync(() -> heaps(ours), CompletableFuture.delayedExecutor(third, java.util.concurrent.TimeUnit.SECONDS));
        long logged = accessLines(machine);
        Bill bill = Bill.open(Stream.concat(ours.stream(), Stream.of(bench.store(), bench.broker())).toList());
        Outcome outcome = Load.open(mixed, PER_SECOND, bench.form().mixed());
        report(bench, ours, outcome, bill, early.join(), () -> accessLines(machine) - logged);
        Weights.measure(bench);
        for (Running program : ours.subList(1, ours.size())) {
            program.stop();
        }
    }

    /** Lines in the access logs of all services. */
    private static long accessLines(Machine machine) {
        try (Storage storage = new Storage(machine.store(), Weights.DATABASES)) {
            return storage.weigh().entrySet().stream().filter(one -> one.getKey().endsWith(".inzage")).mapToLong(one -> one.getValue().count()).sum();
        }
    }

    private static void report(Workbench bench, List<Running> ours, Outcome outcome, Bill bill, Map<String, Long> early, LongSupplier accessLines)
            throws IOException {
        var line = new LinkedHashMap<String, Object>();
        line.put("count", outcome.count());
        line.put("seconds", Bill.rounded(outcome.seconds()));
        line.put("faults", outcome.faults());
        line.put("p50", outcome.p50());
        line.put("p95", Outcome.millis(outcome.latency(), 95));
        line.put("p99", outcome.p99());
        bill.sums().forEach((program, seconds) -> line.put("cpu " + program, seconds));
        line.put("accessLines", accessLines.getAsLong());
        double largest = 0;
        for (Running program : ours) {
            double mb = Bill.rounded(program.rssKb() / KB);
            line.put("rssMb " + program.name(), mb);
            largest = Math.max(largest, mb);
        }
        Map<String, Long> late = heaps(ours);
        double growth = early.entrySet().stream().mapToDouble(e -> (double) late.get(e.getKey()) / e.getValue()).max().orElseThrow();
        late.forEach((program, kb) -> line.put("heapKb " + program, kb));
        bench.results().round("mixed", 2, "ours", line);
        String load = PER_SECOND + " mixed requests/s on the whole stack, ";
        bench.results().figure(new Figure("13", load + "faults", "", Goal.atMost(0)), outcome.faults());
        bench.results().figure(new Figure("13", load + "p95", "ms", Goal.atMost(P95_MILLIS)), Outcome.millis(outcome.latency(), 95));
        bench.results().figure(new Figure("13", "live heap at the end / at a third, largest of all", "x", Goal.atMost(FLAT)), Bill.rounded(growth));
        bench.results().figure(new Figure("13", "memory (RSS) after it, largest of all", "MB", Goal.atMost(RSS_MB)), largest);
    }

    private static Map<String, Long> heaps(List<Running> programs) {
        Map<String, Long> heaps = new HashMap<>();
        try {
            for (Running program : programs) {
                program.collect();
                heaps.put(program.name(), program.heapKb());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return heaps;
    }

    @Override
    public String name() {
        return "mixed";
    }

    @Override
    public Worker worker(int number) {
        return Asking.at(port, this::request);
    }

    /** As a working day has it: mostly reading a plan, often a list, and one in four writes. */
    private byte[] request(long ticket) {
        var family = families.get((int) (ticket / OF_TWENTY % families.size()));
        String plan = "/gezinsplan/v1/casussen";
        return switch ((int) (ticket % OF_TWENTY)) {
            case 0, 3, 6, 9, 12, 15, 18 -> read(plan + "/" + family.id(), worker);
            case 1, 7, 13 -> read(plan + "?page=1&pageSize=20", worker);
            case 2, 14 -> read("/maatwerktafel/v1/verzoeken", chair);
            case 4 -> read("/maatwerktafel/v1/regels", worker);
            case 10 -> read("/procesevaluatie/v1/evaluaties", worker);
            case 16 -> read("/gateway/v1/sessie", worker);
            default -> write(plan + "/" + family.id() + "/doelen/" + family.goal() + "/cijfers", "{\"cijfer\":" + (ticket % 10 + 1) + "}");
        };
    }

    private static byte[] read(String path, String session) {
        return HttpConnection.request("GET", path, Map.of("Cookie", session, "X-Schakel", "1"), null);
    }

    private byte[] write(String path, String body) {
        var headers = Map.of("Cookie", worker, "X-Schakel", "1", "Idempotency-Key", UUID.randomUUID().toString());
        return HttpConnection.request("POST", path, headers, body);
    }
}
