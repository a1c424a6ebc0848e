package nl.schakel.bench.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the sizing rests on, from the newest run that has it; not a number where nothing was measured yet.
 *
 * @param run           of the mixed load
 * @param cpuMillis     of each program, per mixed request
 * @param rssMb         of each program, after the mixed load
 * @param p95           of that load, in milliseconds
 * @param linesEach     of the access log, per request
 * @param logBytes      of a line of the access log
 * @param familyBytes   of all documents of one family, without the access log
 * @param eventBytes    in the broker's log
 * @param eventsPerRead a reader of one thread handles in a second
 */
record Measured(String run, Map<String, Double> cpuMillis, Map<String, Double> rssMb, double perSecond, double p95, double linesEach,
        double logBytes, double familyBytes, double eventBytes, double eventsPerRead) {

    private static final List<String> OURS = List.of("gateway", "gezinsplan", "maatwerktafel", "procesevaluatie");
    private static final String ACCESS_LOG = ".inzage";

    static Measured from(Lines lines) {
        Line mixed = lines.newest("mixed").stream().findFirst().orElse(new Line(tools.jackson.databind.node.JsonNodeFactory.instance.objectNode()));
        Map<String, Double> cpu = new TreeMap<>();
        Map<String, Double> rss = new TreeMap<>();
        for (String program : OURS) {
            cpu.put(program, mixed.number("cpu " + program) * 1_000 / mixed.number("count"));
            rss.put(program, mixed.number("rssMb " + program));
        }
        List<Line> weights = lines.newest("weight");
        return new Measured(mixed.run(), cpu, rss, mixed.number("count") / mixed.number("seconds"), mixed.number("p95"),
                mixed.number("accessLines") / mixed.number("count"),
                each(weights.stream().filter(line -> line.text("arm").endsWith(ACCESS_LOG)).toList()),
                perFamily(weights.stream().filter(Measured::isOfFamilies).toList()),
                each(weights.stream().filter(line -> line.text("arm").startsWith("topic ")).toList()),
                lines.newest("rebuild").stream().filter(line -> line.text("arm").equals("procesevaluatie") && line.number("round") > 1)
                        .mapToDouble(line -> line.number("perSecond")).average().orElse(Double.NaN));
    }

    private static boolean isOfFamilies(Line line) {
        return !line.text("arm").startsWith("topic ") && !line.text("arm").endsWith(ACCESS_LOG) && !line.text("arm").startsWith("gateway.");
    }

    private static double each(List<Line> weights) {
        return sum(weights, "bytes") / sum(weights, "count");
    }

    private static double perFamily(List<Line> weights) {
        return weights.isEmpty() ? Double.NaN : sum(weights, "bytes") / weights.getFirst().number("families");
    }

    private static double sum(List<Line> lines, String field) {
        return lines.stream().mapToDouble(line -> line.number(field)).sum();
    }

    double cpuMillisTogether() {
        return cpuMillis.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
