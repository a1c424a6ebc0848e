package nl.schakel.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the last sweep saw.
 *
 * @param aggregates how many have something unsent
 * @param oldest     when the event that waits longest was stored
 * @param stopped    how many stand still until somebody mends what is wrong
 */
record Backlog(long aggregates, @Nullable Instant oldest, long stopped) {

    static final Backlog NONE = new Backlog(0, null, 0);
}
