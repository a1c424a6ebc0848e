package nl.schakel.local.supervisor;

import java.time.Duration;

/** How long to wait before a program that died is started again: longer each time, short again after a calm minute. */
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration CALM = Duration.ofMinutes(1);

    private Duration next = FIRST;

    /** @param lived how long the program ran before it died */
    Duration after(Duration lived) {
        if (lived.compareTo(CALM) >= 0) {
            next = FIRST;
        }
        Duration wait = next;
        next = wait.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : wait.multipliedBy(2);
        return wait;
    }
}
