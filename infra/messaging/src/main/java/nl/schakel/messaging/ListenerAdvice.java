package nl.schakel.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Around every record of every listener: whether it is its turn, how late it is, and the two fault points of a consumer. */
final class ListenerAdvice implements MethodInterceptor {

    private final MeterRegistry meters;
    private final FaultPoints faults;
    private final Clock clock;
    private final Aside aside;
    private final String group;

    ListenerAdvice(MeterRegistry meters, FaultPoints faults, Clock clock, Aside aside, String group) {
        this.meters = meters;
        this.faults = faults;
        this.clock = clock;
        this.aside = aside;
        this.group = group;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (call.getArguments().length == 0 || !(call.getArguments()[0] instanceof ConsumerRecord<?, ?> message)) {
            return call.proceed();
        }
        if (aside.waits(group, message)) {
            return null;
        }
        faults.reached(FaultPoints.Point.P7);
        Object nothing = call.proceed();
        aside.handled(group, message);
        faults.reached(FaultPoints.Point.P8);
        lag(message.topic()).record(Duration.ofMillis(Math.max(0, clock.millis() - message.timestamp())));
        return nothing;
    }

    private Timer lag(String topic) {
        return Timer.builder("schakel.event.lag")
                .description("From the logging of an event to the end of its handling here")
                .tag("topic", topic)
                .tag("group", group)
                .register(meters);
    }
}
