package nl.schakel.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/**
 * How many of the latest changes an aggregate remembers: fifty at least, and all of the last quarter of an hour, up to three hundred
 * (some 40 kB). A count alone is not enough: an instance that stood still wakes up with commands in its hands that were done by
 * another meanwhile, with many others after them.
 */
final class Recent {

    static final int AT_LEAST = 50;
    static final int AT_MOST = 300;
    static final Duration LONG_ENOUGH = Duration.ofMinutes(15);

    private Recent() {}

    /** @param before what is remembered; what was stored before times were kept has none and counts as old */
    static int keep(List<Document> before, Instant now) {
        Date since = Date.from(now.minus(LONG_ENOUGH));
        long young = before.stream()
                .map(entry -> entry.getDate(AggregateDocument.RECENT_AT))
                .filter(at -> at != null && at.after(since))
                .count();
        return Math.clamp(young + 1, AT_LEAST, AT_MOST);
    }
}
