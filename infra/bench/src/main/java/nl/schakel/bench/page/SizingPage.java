package nl.schakel.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the page with sizes per number of inhabitants, of what was measured and of assumptions that it names. */
public final class SizingPage {

    /** The last: all 342, by public statistics of 2025, rounded. */
    private static final List<Gemeente> SIZES = List.of(new Gemeente("10,000", 10_000), new Gemeente("50,000", 50_000),
            new Gemeente("100,000", 100_000), new Gemeente("350,000", 350_000), new Gemeente("all 342 gemeenten (18.0 million)", 18_000_000));
    private static final double CORE_USED = 0.5;
    private static final double CORES_PER_REPLICA = 2;
    private static final int LEAST_REPLICAS = 2;
    private static final int LEAST_PARTITIONS = 3;
    private static final int COPIES = 3;
    private static final double GB = 1e9;
    private static final double WHOLE = 1e-9;
    private static final String TEMPLATE = """
            # How large an installation must be

            Made by `./schakel bench` from the newest results that have each figure (mixed load: run %s); do not edit. A dash means: not measured yet.
            Measured on two cores that the store, the broker and the load generator shared, so a real core does more; the assumptions are ours
            and nobody's experience yet. Take it as an order of magnitude.

            ## What was measured

            | what | figure |
            |---|---|
            %s
            ## What is assumed

            | what | figure | from |
            |---|---|---|
            | persons in a household | %s | public statistics, rounded |
            | households with a plan at any moment | %s %% | our guess |
            | changes in one family's plan in a week, by everybody together | %s | our guess |
            | requests per change | %s | the mixed load: one in four writes |
            | busiest hour | %s × the average working hour | our guess |
            | **anchor**: requests a second in the busiest moment | 60 per 100,000 inhabitants | Open Zaak's published sizing, for all work of a gemeente |
            | a core is used for | %s %% | room for a burst, and for one machine less |

            The anchor is some %s times what we expect ourselves: it is about every case of a gemeente, not about families with several problems.
            Programs are sized by the anchor, storage by what we expect.

            ## Sizes

            | inhabitants | %s |
            |---|%s
            %s
            A replica has %s cores and 512 MB. Every program has at least %d, so that one may fall away; the gateway and the services keep nothing that is not also elsewhere,
            so more of them is all that growth asks. Partitions: as many readers of one service as can share the work; at least %d. A topic's number is
            chosen once, so choose that of the size you may become.

            ## What this does not tell
            - MongoDB and Kafka themselves: three machines each, as their makers advise. The embedded store and the single broker of these measures are not them.
            - Storage is BSON without indexes and without compression, three copies of everything. MongoDB's compression makes it two to four times smaller, indexes some
              tens of percent larger.
            - The gateway holds in memory who may see what of everything. One installation for the whole country, the last column, is there to see where growth ends:
              its gateways would need more than 512 MB for that. A gemeente or region has one of its own.
            - How evenly a gemeente's work falls over the day; that 350,000 inhabitants behave as seven times 50,000.
            """;

    private final Measured measured;

    private SizingPage(Measured measured) {
        this.measured = measured;
    }

    /**
     * @param folder with results
     * @return the page
     */
    public static Path write(Path folder) throws IOException {
        Path page = folder.resolveSibling("sizing.md");
        Files.writeString(page, of(Lines.in(folder)));
        return page;
    }

    static String of(Lines lines) {
        return new SizingPage(Measured.from(lines)).text();
    }

    private String text() {
        return TEMPLATE.formatted(measured.run().isEmpty() ? "–" : measured.run(), facts(), figure(Gemeente.PERSONS_PER_HOUSEHOLD),
                figure(Gemeente.SHARE_IN_HELP * 100), figure(Gemeente.CHANGES_PER_FAMILY_PER_WEEK), figure(Gemeente.REQUESTS_PER_CHANGE),
                figure(Gemeente.BUSIEST_HOUR), figure(CORE_USED * 100),
                figure(SIZES.getFirst().readyForPerSecond() / SIZES.getFirst().expectedPerSecond()),
                across(Gemeente::name), "---|".repeat(SIZES.size()), rows(), figure(CORES_PER_REPLICA), LEAST_REPLICAS, LEAST_PARTITIONS);
    }

    private String facts() {
        String perProgram = measured.cpuMillis().entrySet().stream().map(one -> one.getKey() + " " + figure(one.getValue())).collect(Collectors.joining(", "));
        String memory = measured.rssMb().entrySet().stream().map(one -> one.getKey() + " " + figure(one.getValue())).collect(Collectors.joining(", "));
        return fact("sixty mixed requests a second, the whole stack on two cores, p95", with(measured.p95(), " ms"))
                + fact("processor time per mixed request, our five programs", with(measured.cpuMillisTogether(), " ms (" + perProgram + ")"))
                + fact("the same, the embedded store and the broker", with(measured.cpuMillisBelow(), " ms"))
                + fact("memory (RSS) of each after it, MB", memory)
                + fact("lines in the access logs per request", figure(measured.linesEach()))
                + fact("one such line, with its event and what the family reads of it", with(measured.lineBytes(), " bytes"))
                + fact("documents of the demo's families, per change", with(measured.planBytes(), " bytes"))
                + fact("the broker's log, per change", with(measured.eventBytes(), " bytes"))
                + fact("events that one reader handles in a second (timelines built anew)", figure(measured.eventsPerRead()));
    }

    private static String with(double value, String unit) {
        return figure(value) + (Double.isFinite(value) ? unit : "");
    }

    private static String fact(String what, String figure) {
        return "| " + what + " | " + figure + " |\n";
    }

    private String rows() {
        StringBuilder rows = new StringBuilder();
        rows.append(row("families with a plan", size -> figure(size.families())));
        rows.append(row("requests/s in the busiest hour, expected", size -> figure(size.expectedPerSecond())));
        rows.append(row("requests/s to be ready for, by the anchor", size -> figure(size.readyForPerSecond())));
        rows.append(row("events a working day, expected", size -> figure(size.changesPerDay())));
        rows.append(row("cores for our programs", size -> figure(Math.max(1, Math.ceil(cores(size, measured.cpuMillisTogether()))))));
        measured.cpuMillis().forEach((program, millis) -> rows.append(row("replicas of " + program, size -> figure(replicas(size, millis)))));
        rows.append(row("memory for our programs, GB", size -> figure(memory(size))));
        rows.append(row("partitions per topic", size -> figure(partitions(size))));
        rows.append(row("plans, requests and evaluations, GB a year", size -> figure(COPIES * perYear(size.changesPerDay()) * measured.planBytes() / GB)));
        rows.append(row("access log, GB a year", size -> figure(COPIES * perYear(size.requestsPerDay()) * measured.linesEach() * measured.lineBytes() / GB)));
        rows.append(row("events, GB a year", size -> figure(COPIES * perYear(size.changesPerDay()) * measured.eventBytes() / GB)));
        return rows.toString();
    }

    private static double perYear(double perDay) {
        return perDay * Gemeente.WORKING_DAYS;
    }

    private static double cores(Gemeente size, double millis) {
        return size.readyForPerSecond() * millis / 1_000 / CORE_USED;
    }

    private static double replicas(Gemeente size, double millis) {
        return Math.max(LEAST_REPLICAS, Math.ceil(cores(size, millis) / CORES_PER_REPLICA));
    }

    private double memory(Gemeente size) {
        double mb = 0;
        for (Map.Entry<String, Double> program : measured.cpuMillis().entrySet()) {
            mb += replicas(size, program.getValue()) * measured.rssMb().get(program.getKey());
        }
        return mb / 1_000;
    }

    /** Twice the readers that the busiest moment asks, since a group that fell behind must catch up. */
    private double partitions(Gemeente size) {
        double events = size.readyForPerSecond() / Gemeente.REQUESTS_PER_CHANGE;
        return Math.max(LEAST_PARTITIONS, Math.ceil(events / (measured.eventsPerRead() * CORE_USED)));
    }

    private static String row(String what, Function<Gemeente, String> figure) {
        return "| " + what + " | " + across(figure) + " |\n";
    }

    private static String across(Function<Gemeente, String> figure) {
        return SIZES.stream().map(figure).collect(Collectors.joining(" | "));
    }

    /** Two digits that say something; a dash for what nobody measured. */
    private static String figure(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        double size = Math.abs(value);
        int decimals = size >= 10 || Math.abs(value - Math.rint(value)) < WHOLE ? 0 : size >= 1 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
