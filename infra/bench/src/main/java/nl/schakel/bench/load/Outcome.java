package nl.schakel.bench.load;

import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * What a load gave.
 *
 * @param latency in nanoseconds
 * @param faults  answers that were not the one hoped for; their latency counts too
 * @param seconds how long it all took
 */
public record Outcome(Histogram latency, long faults, double seconds) {

    private static final int DIGITS = 3;
    private static final double MILLI = 1e6;

    public static Histogram histogram() {
        return new Histogram(DIGITS);
    }

    static Outcome sum(List<Outcome> parts, double seconds) {
        Histogram all = histogram();
        parts.forEach(part -> all.add(part.latency));
        return new Outcome(all, parts.stream().mapToLong(Outcome::faults).sum(), seconds);
    }

    public long count() {
        return latency.getTotalCount();
    }

    public double perSecond() {
        return count() / seconds;
    }

    public double p50() {
        return millis(latency, 50);
    }

    public double p99() {
        return millis(latency, 99);
    }

    /** A percentile of a histogram of nanoseconds, in milliseconds. */
    public static double millis(Histogram histogram, double percentile) {
        return Math.round(histogram.getValueAtPercentile(percentile) / MILLI * 1000) / 1000.0;
    }
}
