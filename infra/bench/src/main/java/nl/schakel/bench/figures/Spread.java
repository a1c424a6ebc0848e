package nl.schakel.bench.figures;

import java.util.List;

/**
 * A middle and how far the rounds lie around it.
 *
 * @param rounds    how many rounds counted
 * @param discarded how many were thrown out because the machine was not itself
 */
public record Spread(double median, double min, double max, int rounds, int discarded) {

    /** A round whose floor is this many times its own median says more about the neighbours than about the program. */
    private static final double DISTURBED = 2;

    /** Of the ratio ours : peer, formed within each round. The first round warms up and never counts. */
    public static Spread ofRatios(List<Sample> samples) {
        List<Sample> later = samples.stream().filter(sample -> sample.round() > 1).toList();
        if (later.isEmpty()) {
            throw new IllegalArgumentException("the first round never counts; there must be a second");
        }
        double usual = median(later.stream().map(Sample::floor).toList());
        List<Double> ratios = later.stream()
                .filter(sample -> sample.floor() <= DISTURBED * usual)
                .map(sample -> sample.ours() / sample.peer())
                .toList();
        return new Spread(
                median(ratios),
                ratios.stream().min(Double::compare).orElseThrow(),
                ratios.stream().max(Double::compare).orElseThrow(),
                ratios.size(),
                later.size() - ratios.size());
    }

    /** The middle one, or the mean of the two middle ones. */
    public static double median(List<Double> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("no figures");
        }
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
