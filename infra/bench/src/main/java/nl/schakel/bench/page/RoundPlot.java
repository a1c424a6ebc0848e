package nl.schakel.bench.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One figure of one measure: an arm per row, a dot per round. The first round, which does not count, is hollow. */
final class RoundPlot {

    private static final int LABEL = 160;
    private static final int WIDTH = 1000;
    private static final int ROW = 28;
    private static final int TOP = 28;
    private static final int TICKS = 5;

    private RoundPlot() {}

    /** Empty when no line has the figure. */
    static String of(List<Line> rounds, String figure, String title) {
        List<Line> having = rounds.stream().filter(line -> line.has(figure)).toList();
        if (having.isEmpty()) {
            return "";
        }
        double most = having.stream().mapToDouble(line -> line.number(figure)).max().orElseThrow() * 1.05;
        Map<String, List<Line>> arms = having.stream().collect(Collectors.groupingBy(line -> line.text("arm")));
        int height = TOP + ROW * arms.size() + 6;
        StringBuilder svg = new StringBuilder("<figure><figcaption>").append(Html.safe(title)).append("</figcaption>");
        svg.append(format("<svg viewBox='0 0 %d %d' role='img' aria-label='%s'>", WIDTH, height, Html.safe(title)));
        for (int tick = 0; tick <= TICKS; tick++) {
            double value = most * tick / TICKS;
            svg.append(format("<line x1='%1$.1f' y1='20' x2='%1$.1f' y2='%2$d' class='grid'/><text x='%1$.1f' y='14' class='tick'>%3$s</text>",
                    x(value, most), height, Html.number(value)));
        }
        int y = TOP + ROW / 2;
        for (String arm : new TreeSet<>(arms.keySet())) {
            svg.append(format("<text x='%d' y='%d' class='label'>%s</text>", LABEL - 12, y + 4, Html.safe(arm)));
            for (Line line : arms.get(arm)) {
                svg.append(format("<circle cx='%.1f' cy='%d' r='4.5' class='%s'><title>round %.0f: %s</title></circle>",
                        x(line.number(figure), most), y, line.number("round") == 1 ? "first" : "round", line.number("round"),
                        Html.number(line.number(figure))));
            }
            y += ROW;
        }
        return svg.append("</svg></figure>").toString();
    }

    private static double x(double value, double most) {
        return LABEL + value / most * (WIDTH - LABEL - 30);
    }

    private static String format(String template, Object... values) {
        return String.format(Locale.ROOT, template, values);
    }
}
