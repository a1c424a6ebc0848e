package nl.schakel.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the broker answers, as last seen by whoever talked to it. */
final class BrokerState {

    private static final Logger LOG = LoggerFactory.getLogger(BrokerState.class);

    private final Clock clock;
    private final AtomicReference<@Nullable Instant> awaySince = new AtomicReference<>();

    BrokerState(Clock clock) {
        this.clock = clock;
    }

    Optional<Instant> awaySince() {
        return Optional.ofNullable(awaySince.get());
    }

    void away(String why) {
        if (awaySince.compareAndSet(null, clock.instant())) {
            LOG.warn("Kafka does not answer ({}). Changes are still accepted; their events wait in the store", why);
        }
    }

    /** @return true when it was away until now */
    boolean answered() {
        Instant since = awaySince.getAndSet(null);
        if (since != null) {
            LOG.info("Kafka answers again; it was away since {}", since);
        }
        return since != null;
    }
}
