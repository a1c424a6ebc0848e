package nl.schakel.bench.load;

/**
 * The clock of an open model: when each request ought to leave, whatever became of the ones before it. Latency counts from here, so a
 * program that stalls cannot hide the wait of those who came meanwhile (coordinated omission).
 *
 * @param start     in nanoseconds of {@link System#nanoTime}
 * @param perSecond requests
 */
public record Schedule(long start, double perSecond) {

    private static final double SECOND = 1e9;

    public long due(long ticket) {
        return start + Math.round(ticket * SECOND / perSecond);
    }

    public long tickets(double seconds) {
        return Math.round(seconds * perSecond);
    }
}
