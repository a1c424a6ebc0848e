package nl.schakel.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** All lines in a folder with results, oldest first. */
record Lines(List<Line> all) {

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

    /** The rounds of a measure in the newest run that has it. */
    List<Line> newest(String measure) {
        List<Line> rounds = all.stream().filter(line -> line.is("round") && line.text("measure").equals(measure)).toList();
        Optional<String> run = rounds.stream().map(Line::run).max(String::compareTo);
        return rounds.stream().filter(line -> run.equals(Optional.of(line.run()))).toList();
    }
}
