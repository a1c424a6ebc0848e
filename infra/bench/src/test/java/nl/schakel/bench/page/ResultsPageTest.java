package nl.schakel.bench.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.schakel.bench.figures.Goal;
import nl.schakel.bench.figures.Ratio;
import nl.schakel.bench.figures.Results;
import nl.schakel.bench.figures.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ResultsPageTest {

    @Test
    void showsTheLatestRunAndRemembersTheOthers(@TempDir Path folder) throws IOException {
        run(folder, "2026-01-01T10:00:00Z", 3);
        run(folder, "2026-01-02T10:00:00Z", 1.25);

        String page = Files.readString(ResultsPage.write(folder));

        assertThat(page).contains("accepted p50", "1.25×", "<span class='yes'>met</span>", "2026-01-02T10:00:00Z");
        assertThat(page).doesNotContain("3.00×").contains("<span title='2026-01-01T10:00:00Z'>3.00</span>");
        assertThat(page).doesNotContain("<script", "http://", "https://");
    }

    @Test
    void measuresTheDistanceToAGoalFromBothSides() {
        assertThat(line("{\"goal\":\"≤ 2.0\"}").distance(3)).isCloseTo(1.5, within(1e-9));
        assertThat(line("{\"goal\":\"≥ 0.2\"}").distance(0.1)).isCloseTo(2, within(1e-9));
        assertThat(line("{\"goal\":\"\"}").limit()).isNaN();
    }

    @Test
    void saysSoWhenNothingWasMeasured() {
        assertThat(ResultsPage.of(List.of())).contains("Nothing was measured yet");
    }

    private static void run(Path folder, String run, double ratio) {
        Results results = new Results(folder.resolve(run.substring(0, 10) + ".jsonl"), run);
        results.circumstances(Map.of("cores", 2));
        results.round("command-latency", 1, "ours", Map.of("p50", ratio));
        results.ratio(new Ratio("1", "accepted p50", "raw", Goal.atMost(1.75)), List.of(new Sample(1, 9, 1, 1), new Sample(2, ratio, 1, 1)));
    }

    private static Line line(String json) {
        return new Line(JsonMapper.shared().readTree(json));
    }
}
