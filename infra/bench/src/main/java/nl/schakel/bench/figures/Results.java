package nl.schakel.bench.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Appends what was measured, a line of JSON at a time, so that a run that is cut off keeps what it had. */
public final class Results {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final String run;

    /** @param run when this run began; ties its lines together */
    public Results(Path file, String run) {
        this.file = file;
        this.run = run;
    }

    /** On what machine, with which code and settings. */
    public void circumstances(Map<String, ?> facts) {
        append("run", facts);
    }

    /** What one arm gave in one round. */
    public void round(String measure, int round, String arm, Map<String, ?> figures) {
        var line = new LinkedHashMap<String, Object>();
        line.put("measure", measure);
        line.put("round", round);
        line.put("arm", arm);
        line.putAll(figures);
        append("round", line);
    }

    /** A ratio over the rounds, beside its goal. */
    public void ratio(Ratio ratio, List<Sample> samples) {
        Spread spread = Spread.ofRatios(samples);
        boolean met = ratio.goal().isMetBy(spread.median());
        var line = new LinkedHashMap<String, Object>();
        line.put("number", ratio.number());
        line.put("what", ratio.what());
        line.put("peer", ratio.peer());
        line.put("median", rounded(spread.median()));
        line.put("min", rounded(spread.min()));
        line.put("max", rounded(spread.max()));
        line.put("rounds", spread.rounds());
        line.put("discarded", spread.discarded());
        line.put("goal", ratio.goal().text());
        line.put("met", met);
        append("ratio", line);
        System.out.printf(Locale.ROOT, "%-5s %-46s / %-34s %7.3f  (%.3f - %.3f, %d rondes%s)  %s %s%n",
                ratio.number(), ratio.what(), ratio.peer(), spread.median(), spread.min(), spread.max(), spread.rounds(),
                spread.discarded() == 0 ? "" : ", " + spread.discarded() + " weggegooid",
                ratio.goal().text(), judgement(ratio.goal(), met));
    }

    /** A figure that is judged by itself. */
    public void figure(Figure figure, double value) {
        boolean met = figure.goal().isMetBy(value);
        var line = new LinkedHashMap<String, Object>();
        line.put("number", figure.number());
        line.put("what", figure.what());
        line.put("value", value);
        line.put("unit", figure.unit());
        line.put("goal", figure.goal().text());
        line.put("met", met);
        append("figure", line);
        System.out.printf(Locale.ROOT, "%-5s %-83s %6.2f %s  %s %s%n", figure.number(), figure.what(), value, figure.unit(),
                figure.goal().text(), judgement(figure.goal(), met));
    }

    private static String judgement(Goal goal, boolean met) {
        if (goal.text().isEmpty()) {
            return "";
        }
        return met ? "gehaald" : "NIET GEHAALD";
    }

    /** Something that could not be measured here, and why. */
    public void skipped(String measure, String why) {
        append("skipped", Map.of("measure", measure, "why", why));
        System.out.println("Niet gemeten: " + measure + ". " + why);
    }

    private void append(String kind, Map<String, ?> content) {
        var line = new LinkedHashMap<String, Object>();
        line.put("run", run);
        line.put("kind", kind);
        line.putAll(content);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writeValueAsString(line) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }
}
