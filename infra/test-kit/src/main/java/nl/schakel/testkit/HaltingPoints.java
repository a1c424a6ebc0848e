package nl.schakel.testkit;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Ends the process, as {@code kill -9} would, when a named point is reached for the n-th time: {@code
 * -Dtest.halt=P4:3}. The fault points of messaging hand their names to this in crash tests.
 */
public final class HaltingPoints {

    /** What a shell reports for a process ended by SIGKILL. */
    private static final int KILLED = 137;

    private final @Nullable String point;
    private final AtomicInteger left;

    private HaltingPoints(@Nullable String point, int hits) {
        this.point = point;
        this.left = new AtomicInteger(hits);
    }

    /** Without the property this never ends anything. */
    public static HaltingPoints fromSystem() {
        String[] setting = System.getProperty("test.halt", "").split(":", 2);
        if (setting[0].isBlank()) {
            return new HaltingPoints(null, 0);
        }
        return new HaltingPoints(setting[0], setting.length > 1 ? Integer.parseInt(setting[1]) : 1);
    }

    /** Does not return at the chosen point. No shutdown hook runs, nothing is flushed. */
    public void reached(String name) {
        if (name.equals(point) && left.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
