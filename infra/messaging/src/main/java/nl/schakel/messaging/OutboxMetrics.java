package nl.schakel.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What an alarm watches: how long the oldest event waits says more than how many do. */
final class OutboxMetrics implements MeterBinder {

    private static final double MILLIS = 1000.0;

    private final KafkaRelay relay;
    private final Clock clock;

    OutboxMetrics(KafkaRelay relay, Clock clock) {
        this.relay = relay;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("schakel.outbox.age", this, OutboxMetrics::age)
                .description("How long the event that waits longest has been waiting")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("schakel.outbox.pending", relay, it -> it.backlog().aggregates())
                .description("Aggregates with unsent events at the last sweep")
                .register(meters);
        Gauge.builder("schakel.outbox.stopped", relay, it -> it.backlog().stopped())
                .description("Aggregates that stand still because an event cannot be sent")
                .register(meters);
        Gauge.builder("schakel.store.behind", relay, KafkaRelay::behind)
                .description("Aggregates of which an older copy was put back, until somebody has looked at them")
                .register(meters);
    }

    private double age() {
        Instant oldest = relay.backlog().oldest();
        return oldest == null ? 0 : Math.max(0, Duration.between(oldest, clock.instant()).toMillis() / MILLIS);
    }
}
