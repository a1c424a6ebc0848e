package nl.schakel.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Degraded is not down: without a broker the service does its work, and others hear of it later. */
final class MessagingHealth implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED", "Changes are accepted; others hear of them later");

    private final KafkaRelay relay;
    private final BrokerState broker;
    private final Clock clock;

    MessagingHealth(KafkaRelay relay, BrokerState broker, Clock clock) {
        this.relay = relay;
        this.broker = broker;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Backlog backlog = relay.backlog();
        boolean good = broker.awaySince().isEmpty() && backlog.stopped() == 0 && relay.behind() == 0;
        Health.Builder health = Health.status(good ? Status.UP : DEGRADED)
                .withDetail("broker", broker.awaySince().map(since -> "away since " + since).orElse("answers"))
                .withDetail("pending", backlog.aggregates())
                .withDetail("stopped", backlog.stopped())
                .withDetail("behind", relay.behind());
        Instant oldest = backlog.oldest();
        return oldest == null
                ? health.build()
                : health.withDetail("oldestSeconds", Duration.between(oldest, clock.instant()).toSeconds()).build();
    }
}
