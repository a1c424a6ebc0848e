package nl.schakel.messaging;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who is sending, who must look again, and who waits after a failure. Holds ids only, never events. */
final class Lanes {

    static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final long FIRST_WAIT_MILLIS = 100;
    /** More than this is a long outage: then we forget the newcomers, and the sweep simply tries them again. */
    private static final int MOST_FAILURES = 10_000;

    private final Map<Lane, Turn> turns = new ConcurrentHashMap<>();
    private final Map<Lane, Failure> failures = new ConcurrentHashMap<>();

    /** True when the lane is now ours. When it is somebody else's, he will look again before he leaves. */
    boolean claimOrMark(Lane lane) {
        boolean[] ours = new boolean[1];
        turns.compute(lane, (key, turn) -> {
            ours[0] = turn == null;
            return turn == null ? Turn.SENDING : Turn.AGAIN;
        });
        return ours[0];
    }

    boolean claim(Lane lane) {
        return turns.putIfAbsent(lane, Turn.SENDING) == null;
    }

    /** True when somebody asked to look again: the lane stays ours. */
    boolean goesOn(Lane lane) {
        return turns.computeIfPresent(lane, (key, turn) -> turn == Turn.AGAIN ? Turn.SENDING : null) != null;
    }

    void leave(Lane lane) {
        turns.remove(lane);
    }

    boolean isBusy(Lane lane) {
        return turns.containsKey(lane);
    }

    int busy() {
        return turns.size();
    }

    boolean isDue(Lane lane) {
        Failure failure = failures.get(lane);
        return failure == null || failure.notBefore - System.nanoTime() <= 0;
    }

    /** @return how many times in a row this lane has failed now */
    int failed(Lane lane) {
        Failure before = failures.get(lane);
        int times = before == null ? 1 : before.times + 1;
        if (before != null || failures.size() < MOST_FAILURES) {
            long wait = Math.min(FIRST_WAIT_MILLIS << Math.min(times, 10), LONGEST_WAIT.toMillis());
            failures.put(lane, new Failure(times, System.nanoTime() + Duration.ofMillis(wait).toNanos()));
        }
        return times;
    }

    void succeeded(Lane lane) {
        failures.remove(lane);
    }

    /** The broker is back: nobody has to sit out his wait. */
    void forgetFailures() {
        failures.clear();
    }

    private enum Turn {
        SENDING,
        AGAIN
    }

    private record Failure(int times, long notBefore) {}
}
