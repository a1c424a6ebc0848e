package nl.schakel.bench.measure;

import java.util.Set;

/**
 * How long a run takes: {@code kort} within ten minutes, {@code lang} for figures to quote, {@code proef} to see that it works and for no
 * figure at all.
 *
 * @param usual        the measures of a run that names none; all when empty
 * @param rounds       of each measure, of which the first never counts
 * @param latency      seconds of open model per arm and round
 * @param throughput   seconds of closed loop per arm and round
 * @param warmUps      windows at most before an arm counts as warm
 * @param warmRequests requests at least
 * @param messages     per round on the live streams
 * @param backlog      commands given while the broker is away
 * @param mixed        seconds of everybody's work at once
 * @param cuts         of each of the screens whose line is cut
 * @param rebuild      events that are put in the log to build a projection anew from
 * @param rebuilds     rounds of that, which take longer than those of other measures
 * @param families     among which somebody finds his own
 */
public record Form(
        String name, Set<String> usual, int rounds, int latency, int throughput, int warmUps, int warmRequests, int messages, int backlog, int mixed, int cuts,
        int rebuild, int rebuilds, int families) {

    public static Form of(String name) {
        return switch (name) {
            case "kort" -> new Form("kort", Set.of("opdrachten", "gateway"), 5, 4, 3, 15, 5_000, 16, 1_200, 60, 5, 20_000, 3, 20_000);
            case "lang" -> new Form("lang", Set.of(), 11, 20, 10, 30, 20_000, 100, 6_000, 600, 10, 100_000, 4, 100_000);
            case "proef" -> new Form("proef", Set.of(), 3, 2, 2, 2, 0, 4, 128, 10, 1, 2_000, 2, 2_000);
            default -> throw new IllegalArgumentException("kies kort, lang of proef, niet " + name);
        };
    }

    /** What to measure when this was asked: {@code alles} stands for all. */
    public Set<String> measures(Set<String> asked) {
        if (asked.contains("alles")) {
            return Set.of();
        }
        return asked.isEmpty() ? usual : asked;
    }
}
