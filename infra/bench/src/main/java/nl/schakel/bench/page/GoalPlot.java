package nl.schakel.bench.page;

import java.util.List;
import java.util.Locale;

/** All goals on one axis: left of the line is met. The dot is the middle of the rounds, the bar goes from the best to the worst. */
final class GoalPlot {

    private static final int LABEL = 430;
    private static final int WIDTH = 1000;
    private static final int ROW = 26;
    private static final int TOP = 34;
    /** From an eighth of the limit to eight times it. */
    private static final double SPAN = 3;

    private GoalPlot() {}

    static String of(List<Line> ratios) {
        List<Line> judged = ratios.stream().filter(line -> !Double.isNaN(line.limit())).toList();
        int height = TOP + ROW * judged.size() + 10;
        StringBuilder svg = new StringBuilder();
        svg.append(format("<svg viewBox='0 0 %d %d' role='img' aria-label='Every goal and how far from it'>", WIDTH, height));
        for (double times : new double[] {0.125, 0.25, 0.5, 1, 2, 4, 8}) {
            svg.append(format("<line x1='%1$.1f' y1='22' x2='%1$.1f' y2='%2$d' class='%3$s'/><text x='%1$.1f' y='15' class='tick'>%4$s</text>",
                    x(times), height, times == 1 ? "goal" : "grid", times == 1 ? "goal" : times < 1 ? "1/" + Math.round(1 / times) : Math.round(times) + "×"));
        }
        for (int row = 0; row < judged.size(); row++) {
            svg.append(row(judged.get(row), TOP + row * ROW + ROW / 2));
        }
        return svg.append("</svg>").toString();
    }

    private static String row(Line line, int y) {
        String kind = line.isMet() ? "met" : "missed";
        double one = x(line.distance(line.number("min")));
        double other = x(line.distance(line.number("max")));
        return format("<text x='%d' y='%d' class='label'>%s</text>", LABEL - 12, y + 4, Html.safe(title(line)))
                + format("<line x1='%.1f' y1='%d' x2='%.1f' y2='%d' class='bar %s'/>", one, y, other, y, kind)
                + format("<circle cx='%.1f' cy='%d' r='5' class='dot %s'/>", x(line.distance(line.number("median"))), y, kind);
    }

    static String title(Line line) {
        return line.text("number") + " · " + line.text("what");
    }

    private static double x(double times) {
        double log = Math.log(times) / Math.log(2);
        double share = (Math.clamp(log, -SPAN, SPAN) + SPAN) / (2 * SPAN);
        return LABEL + share * (WIDTH - LABEL - 20);
    }

    private static String format(String template, Object... values) {
        return String.format(Locale.ROOT, template, values);
    }
}
