package nl.schakel.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** All lines in a folder with results, oldest first. */
record Lines(List<Line> all) {

    private static final String TRIAL = "proef";
    private static final JsonMapper JSON = JsonMapper.shared();

    static Lines in(Path folder) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList()) {
                Files.readAllLines(file).forEach(line -> lines.add(new Line(JSON.readTree(line))));
            }
        }
        return new Lines(lines);
    }

    /** The rounds of a measure in the newest run that has it, but for one that was only made to see that it works. */
    List<Line> newest(String measure) {
        Set<String> trials = trials();
        return newestOf(measure, line -> !trials.contains(line.run()));
    }

    /** The same of what is no matter of time, so that any run will do. */
    List<Line> newestOfAnyForm(String measure) {
        return newestOf(measure, line -> true);
    }

    private List<Line> newestOf(String measure, Predicate<Line> counts) {
        List<Line> rounds = all.stream().filter(line -> line.is("round") && line.text("measure").equals(measure)).filter(counts).toList();
        Optional<String> run = rounds.stream().map(Line::run).max(String::compareTo);
        return rounds.stream().filter(line -> run.equals(Optional.of(line.run()))).toList();
    }

    /** The newest run; a trial only when there is nothing else. */
    String latest() {
        Set<String> trials = trials();
        return all.stream().map(Line::run).filter(run -> !trials.contains(run)).max(String::compareTo)
                .orElseGet(() -> all.stream().map(Line::run).max(String::compareTo).orElseThrow());
    }

    private Set<String> trials() {
        return all.stream().filter(line -> line.is("run") && line.text("form").equals(TRIAL)).map(Line::run).collect(Collectors.toSet());
    }
}
