package nl.schakel.messaging;

import java.time.Duration;
import org.springframework.dao.QueryTimeoutException;

/** Waits; an interrupt ends the work that was waiting and stays visible to the thread's owner. */
final class Pause {

    private Pause() {}

    /** For loops that check by themselves whether they must stop. */
    static void quietly(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new QueryTimeoutException("Interrupted while waiting to try again", stopped);
        }
    }
}
