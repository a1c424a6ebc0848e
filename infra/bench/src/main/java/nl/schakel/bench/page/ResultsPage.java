package nl.schakel.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one page, without scripts or anything from elsewhere, of all lines in the folder with results. Shows the latest run whole that was no trial. */
public final class ResultsPage {

    private static final Map<String, String> TITLES = titles();

    private final List<Line> lines;

    private ResultsPage(List<Line> lines) {
        this.lines = lines;
    }

    /** @return the page */
    public static Path write(Path folder) throws IOException {
        Path page = folder.resolve("index.html");
        Files.writeString(page, of(Lines.in(folder).all()));
        return page;
    }

    static String of(List<Line> lines) {
        return lines.isEmpty() ? Html.HEAD + "<p>Nothing was measured yet.</p></body></html>" : new ResultsPage(lines).html();
    }

    private String html() {
        String latest = new Lines(lines).latest();
        List<Line> now = lines.stream().filter(line -> line.run().equals(latest)).toList();
        StringBuilder page = new StringBuilder(Html.HEAD).append("<h1>Schakel: measures beside their peers</h1>");
        page.append(circumstances(now));
        page.append("<h2>Goals</h2>").append(GoalPlot.of(of("ratio", now)));
        page.append("<p class='note'>Each dot is the median of the ratios within the rounds, each bar goes from the least to the most.")
                .append(" Left of the line the goal is met. How each arm is made up, and what it does not tell, is in RATIONALE.md.</p>");
        page.append(table(now)).append("<h2>Rounds</h2>").append(rounds(now)).append(history());
        return page.append("</body></html>\n").toString();
    }

    private static List<Line> of(String kind, List<Line> all) {
        return all.stream().filter(line -> line.is(kind)).toList();
    }

    private static String circumstances(List<Line> now) {
        StringBuilder text = new StringBuilder("<p class='note'>");
        of("run", now).forEach(run -> run.json().properties().stream()
                .filter(fact -> !fact.getKey().equals("kind"))
                .forEach(fact -> text.append(Html.safe(fact.getKey())).append(": <b>").append(Html.safe(fact.getValue().asString())).append("</b> · ")));
        return text.append("</p>").toString();
    }

    private static String table(List<Line> now) {
        StringBuilder table = new StringBuilder("<table><tr><th>#</th><th>Measure</th><th>Beside</th><th class='n'>Median</th>")
                .append("<th class='n'>Least – most</th><th class='n'>Rounds (thrown out)</th><th>Goal</th><th></th></tr>");
        for (Line line : of("ratio", now)) {
            String rounds = "%.0f (−%.0f)".formatted(line.number("rounds"), line.number("discarded"));
            String spread = Html.number(line.number("min")) + " – " + Html.number(line.number("max"));
            table.append(row(line, line.text("peer"), Html.number(line.number("median")) + "×", spread, rounds));
        }
        for (Line line : of("figure", now)) {
            table.append(row(line, "", Html.number(line.number("value")) + " " + line.text("unit"), "", ""));
        }
        for (Line line : of("skipped", now)) {
            table.append("<tr><td>").append(Html.safe(line.text("measure"))).append("</td><td colspan='7'>not measured: ")
                    .append(Html.safe(line.text("why"))).append("</td></tr>");
        }
        return table.append("</table>").toString();
    }

    private static String row(Line line, String peer, String figure, String spread, String rounds) {
        String verdict = line.text("goal").isEmpty() ? "" : line.isMet() ? "<span class='yes'>met</span>" : "<span class='no'>missed</span>";
        return "<tr><td>%s</td><td>%s</td><td>%s</td><td class='n'>%s</td><td class='n'>%s</td><td class='n'>%s</td><td class='g'>%s</td><td>%s</td></tr>"
                .formatted(line.text("number"), Html.safe(line.text("what")), Html.safe(peer), figure, spread, rounds, line.text("goal"), verdict);
    }

    private static String rounds(List<Line> now) {
        StringBuilder plots = new StringBuilder("<p class='note'>A dot is a round; the hollow one is the first, which does not count.</p>");
        TITLES.forEach((figure, title) -> {
            String[] name = figure.split("/");
            List<Line> measure = of("round", now).stream().filter(line -> line.text("measure").equals(name[0])).toList();
            plots.append(RoundPlot.of(measure, name[1], title));
        });
        return plots.toString();
    }

    /** The median of every ratio in every run, oldest first. */
    private String history() {
        Map<String, List<Line>> perRatio = new LinkedHashMap<>();
        of("ratio", lines).forEach(line -> perRatio.computeIfAbsent(GoalPlot.title(line) + " / " + line.text("peer"), key -> new ArrayList<>()).add(line));
        StringBuilder table = new StringBuilder("<h2>All runs</h2><table><tr><th>Measure</th><th>Medians, oldest first</th></tr>");
        perRatio.forEach((ratio, all) -> {
            table.append("<tr><td>").append(Html.safe(ratio)).append("</td><td>");
            all.forEach(line -> table.append("<span title='").append(line.run()).append("'>").append(Html.number(line.number("median"))).append("</span> "));
            table.append("</td></tr>");
        });
        return table.append("</table>").toString();
    }

    private static Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        titles.put("command-latency/p50", "Command accepted, p50 (ms)");
        titles.put("command-latency/p99", "Command accepted, p99 (ms)");
        titles.put("command-latency/visibleP50", "Visible in the other service, p50 (ms)");
        titles.put("command-latency/visibleP99", "Visible in the other service, p99 (ms)");
        titles.put("command-latency/cpuPer1000", "CPU-seconds per 1,000 commands: service, store and broker");
        titles.put("command-throughput/perSecond", "Commands per second, closed loop");
        titles.put("outbox-modulith/visibleP50", "Visible beside Spring Modulith, p50 (ms)");
        titles.put("outbox-modulith/visibleP99", "Visible beside Spring Modulith, p99 (ms)");
        titles.put("outbox-namastack/visibleP50", "Visible beside Namastack Outbox, p50 (ms)");
        titles.put("outbox-namastack/visibleP99", "Visible beside Namastack Outbox, p99 (ms)");
        titles.put("start/seconds", "Start of gezinsplan until ready (s)");
        titles.put("start/cpu", "Start of gezinsplan, CPU-seconds");
        titles.put("gateway-throughput/perCpuSecond", "Requests per CPU-second of the proxy");
        titles.put("gateway-latency/p50", "Read through the proxy, p50 (ms)");
        titles.put("gateway-latency/p99", "Read through the proxy, p99 (ms)");
        titles.put("streams/lastP99", "Last of 2,000 screens knows, p99 (ms)");
        titles.put("streams/firstP99", "First of 2,000 screens knows, p99 (ms)");
        titles.put("partners/p95", "Delivered to a partner's system, p95 (ms)");
        titles.put("outage/perSecond", "Events per second after an outage of the broker");
        titles.put("rebuild/perSecond", "Events per second when timelines are built anew");
        return titles;
    }
}
