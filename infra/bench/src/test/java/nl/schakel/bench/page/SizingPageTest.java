package nl.schakel.bench.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SizingPageTest {

    private static final String MIXED = """
            {"run":"%s","kind":"round","measure":"mixed","count":1000,"seconds":20,"p95":90,"accessLines":500,
             "cpu gateway":4,"cpu gezinsplan":2,"cpu maatwerktafel":1,"cpu procesevaluatie":0.5,"cpu inzagelog":0.5,
             "rssMb gateway":400,"rssMb gezinsplan":400,"rssMb maatwerktafel":300,"rssMb procesevaluatie":300,"rssMb inzagelog":300}
            """;

    @Test
    void reckonsWithTheNewestRunThatHasAFigure() {
        String page = page(MIXED.formatted("2026-01-01T10:00:00Z"), MIXED.formatted("2026-01-02T10:00:00Z").replace("\"p95\":90", "\"p95\":70"),
                weight("gezinsplan.inzage", 10, 5_000), weight("inzagelog.inzageregels", 9, 3_000), weight("topic inzage", 2, 1_000),
                weight("gezinsplan.casussen", 2, 40_000), weight("gezinsplan.mensen", 9, 9_000),
                weight("topic gezinsplan", 80, 56_000), weight("topic toegang", 20, 24_000),
                """
                {"run":"2026-01-03T10:00:00Z","kind":"ratio","number":"1","what":"accepted p50","goal":""}""");

        assertThat(page).contains("mixed load: run 2026-01-02T10:00:00Z", "p95 | 70 ms |", "8 ms (gateway 4, gezinsplan 2,", "per request | 0.50 |");
        assertThat(page).contains("| one such line, with its event and what the family reads of it | 900 bytes |", "per change | 500 bytes |", "log, per change | 1,000 bytes |");
    }

    @Test
    void takesTimesFromNoTrialAndBytesFromAnyRun() {
        String trial = "2026-01-02T10:00:00Z";
        String page = page(MIXED.formatted("2026-01-01T10:00:00Z"), MIXED.formatted(trial).replace("\"p95\":90", "\"p95\":7000"),
                "{\"run\":\"%s\",\"kind\":\"run\",\"form\":\"proef\"}".formatted(trial), weight("gezinsplan.inzage", 10, 5_000).replace("01-01", "01-02"));

        assertThat(page).contains("p95 | 90 ms |", "| one such line, with its event and what the family reads of it | 500 bytes |");
    }

    @Test
    void asksMoreOfALargerGemeenteAndNeverLessThanTwoOfEach() {
        String page = page(MIXED.formatted("2026-01-01T10:00:00Z"));

        // 3 % of 100,000 / 2.1 households; 60 a second of 8 ms, half a core used; gateways of two cores
        assertThat(row(page, "families with a plan")).endsWith("| 143 | 714 | 1,429 | 5,000 | 257,143 |");
        assertThat(row(page, "requests/s to be ready for, by the anchor")).endsWith("| 6 | 30 | 60 | 210 | 10,800 |");
        assertThat(row(page, "cores for our programs")).endsWith("| 1 | 1 | 1 | 4 | 173 |");
        assertThat(row(page, "replicas of gateway")).endsWith("| 2 | 2 | 2 | 2 | 44 |");
    }

    @Test
    void saysADashForWhatNobodyMeasured() {
        String page = page("{\"run\":\"2026-01-01T10:00:00Z\",\"kind\":\"run\"}");

        assertThat(row(page, "partitions per topic")).endsWith("| – | – | – | – | – |");
        assertThat(page).contains("mixed load: run –").doesNotContain("NaN", "%s", "%d");
    }

    private static String weight(String what, int count, int bytes) {
        return "{\"run\":\"2026-01-01T10:00:00Z\",\"kind\":\"round\",\"measure\":\"weight\",\"arm\":\"%s\",\"count\":%d,\"bytes\":%d}".formatted(what, count, bytes);
    }

    private static String page(String... lines) {
        return SizingPage.of(new Lines(Stream.of(lines).map(line -> new Line(JsonMapper.shared().readTree(line))).toList()));
    }

    private static String row(String page, String name) {
        List<String> rows = page.lines().filter(line -> line.startsWith("| " + name + " |")).toList();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }
}
