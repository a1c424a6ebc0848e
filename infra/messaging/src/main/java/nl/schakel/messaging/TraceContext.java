package nl.schakel.messaging;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The trace of the change, kept with the event: the relay sends later, on a thread that knows nothing of the request.
 * By observation, so that this module needs no tracing library; without one there is simply no traceparent.
 */
final class TraceContext {

    static final String TRACEPARENT = "traceparent";

    private final ObservationRegistry observations;

    TraceContext(ObservationRegistry observations) {
        this.observations = observations;
    }

    @Nullable String current() {
        if (observations.isNoop()) {
            return null;
        }
        Map<String, String> carrier = new HashMap<>();
        SenderContext<Map<String, String>> context = new SenderContext<>((to, name, value) -> {
            if (to != null) {
                to.put(name, value);
            }
        }, Kind.PRODUCER);
        context.setCarrier(carrier);
        Observation.createNotStarted("schakel.event.stored", () -> context, observations).start().stop();
        return carrier.get(TRACEPARENT);
    }
}
