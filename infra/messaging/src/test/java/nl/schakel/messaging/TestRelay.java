package nl.schakel.messaging;

import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** A relay on a broker that the test holds in its hand. */
final class TestRelay {

    static final Duration NEVER = Duration.ofHours(1);
    static final Duration OFTEN = Duration.ofMillis(50);

    final FakeBroker broker = new FakeBroker();
    final BrokerState state = new BrokerState(Clock.systemUTC());
    final Lanes lanes = new Lanes();
    final Drain drain;
    final KafkaRelay relay;

    TestRelay(int parallel, Duration sweep) {
        this(parallel, sweep, FaultPoints.none());
    }

    TestRelay(int parallel, Duration sweep, FaultPoints faults) {
        drain = new Drain(broker, state, lanes, faults, Clock.systemUTC());
        relay = new KafkaRelay(stamp(Clock.systemUTC()), faults, lanes, drain, new MessagingProperties.Relay(parallel, sweep), () -> true);
    }

    static OutboxStamp stamp(Clock clock) {
        return new OutboxStamp(clock, JsonMapper.shared(), new TraceContext(ObservationRegistry.NOOP));
    }
}
