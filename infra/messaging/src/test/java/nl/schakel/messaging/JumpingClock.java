package nl.schakel.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;

/** A clock that is up to an hour and a bit wrong, either way, and otherwise wrong each time that somebody looks. */
final class JumpingClock extends Clock {

    private static final int WRONG_AT_MOST_SECONDS = (int) Duration.ofMinutes(65).toSeconds();

    private final Random random;

    JumpingClock(int seed) {
        this.random = new Random(seed);
    }

    @Override
    public synchronized Instant instant() {
        return Instant.now().plusSeconds(random.nextInt(-WRONG_AT_MOST_SECONDS, WRONG_AT_MOST_SECONDS + 1));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("everything here is in UTC");
    }
}
