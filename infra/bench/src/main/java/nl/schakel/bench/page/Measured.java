package nl.schakel.bench.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What the sizing rests on, from the newest run that has it; not a number where nothing was measured yet. A change is an event on a
 * service's own topic.
 *
 * @param run           of the mixed load
 * @param p95           of that load, in milliseconds
 * @param cpuMillis     of each program, per mixed request
 * @param cpuMillisBelow of the store and the broker together, per mixed request
 * @param rssMb         of each program, after the mixed load
 * @param linesEach     of the access log, per request
 * @param lineBytes     of a line of the access log, with its event and what the family reads of it
 * @param planBytes     by which the documents of a family have grown per change
 * @param eventBytes    in the broker's log per change, with who may see what
 * @param eventsPerRead a reader of one thread handles in a second
 */
record Measured(String run, double p95, Map<String, Double> cpuMillis, double cpuMillisBelow, Map<String, Double> rssMb, double linesEach,
        double lineBytes, double planBytes, double eventBytes, double eventsPerRead) {

    private static final List<String> PROGRAMS = List.of("gateway", "gezinsplan", "maatwerktafel", "procesevaluatie", "inzagelog");
    private static final Set<String> OF_A_FAMILY = Set.of("gezinsplan.casussen", "maatwerktafel.verzoeken", "maatwerktafel.casustoegang",
            "procesevaluatie.evaluaties", "procesevaluatie.tijdlijnen", "procesevaluatie.casustoegang", "procesevaluatie.uitnodigingen",
            "procesevaluatie.leerpunten");
    private static final String ACCESS_LOG = ".inzage";
    private static final String ACCESS_LOG_TOPIC = "topic inzage";
    private static final Set<String> OF_THE_ACCESS_LOG = Set.of("inzagelog.inzageregels", ACCESS_LOG_TOPIC);
    private static final String TOPIC = "topic ";
    private static final String ACCESS_TOPIC = "topic toegang";

    static Measured from(Lines lines) {
        Line mixed = lines.newest("mixed").stream().findFirst().orElse(new Line(JsonNodeFactory.instance.objectNode()));
        double requests = mixed.number("count");
        Map<String, Double> cpu = new TreeMap<>();
        Map<String, Double> rss = new TreeMap<>();
        for (String program : PROGRAMS) {
            cpu.put(program, mixed.number("cpu " + program) * 1_000 / requests);
            rss.put(program, mixed.number("rssMb " + program));
        }
        List<Line> weights = lines.newestOfAnyForm("weight");
        Line logged = lines.newestOfAnyForm("mixed").stream().findFirst().orElse(mixed);
        List<Line> accessLog = weights.stream().filter(line -> line.text("arm").endsWith(ACCESS_LOG)).toList();
        List<Line> handedOn = weights.stream().filter(line -> OF_THE_ACCESS_LOG.contains(line.text("arm"))).toList();
        List<Line> topics = weights.stream()
                .filter(line -> line.text("arm").startsWith(TOPIC) && !line.text("arm").equals(ACCESS_LOG_TOPIC))
                .toList();
        double changes = sum(topics.stream().filter(line -> !line.text("arm").equals(ACCESS_TOPIC)).toList(), "count");
        return new Measured(mixed.run(), mixed.number("p95"), cpu, (mixed.number("cpu opslag") + mixed.number("cpu broker")) * 1_000 / requests, rss,
                logged.number("accessLines") / logged.number("count"),
                (sum(accessLog, "bytes") + sum(handedOn, "bytes")) / sum(accessLog, "count"),
                sum(weights.stream().filter(line -> OF_A_FAMILY.contains(line.text("arm"))).toList(), "bytes") / changes,
                sum(topics, "bytes") / changes, eventsPerRead(lines.newest("rebuild")));
    }

    /** The first round never counts. */
    private static double eventsPerRead(List<Line> rebuild) {
        return rebuild.stream().filter(line -> line.text("arm").equals("procesevaluatie") && line.number("round") > 1)
                .mapToDouble(line -> line.number("perSecond")).average().orElse(Double.NaN);
    }

    private static double sum(List<Line> lines, String field) {
        return lines.stream().mapToDouble(line -> line.number(field)).sum();
    }

    double cpuMillisTogether() {
        return cpuMillis.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
