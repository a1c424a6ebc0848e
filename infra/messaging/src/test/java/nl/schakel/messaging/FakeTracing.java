package nl.schakel.messaging;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.observation.transport.SenderContext;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Does what a tracing library does at the two ends: writes the trace of who sends, reads it where it arrives. */
final class FakeTracing implements ObservationHandler<Observation.Context> {

    private final ThreadLocal<@Nullable String> current = new ThreadLocal<>();
    private final List<String> received = new CopyOnWriteArrayList<>();

    void changing(String traceparent, Runnable change) {
        current.set(traceparent);
        try {
            change.run();
        } finally {
            current.remove();
        }
    }

    List<String> received() {
        return received;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void onStart(Observation.Context context) {
        String traceparent = current.get();
        if (context instanceof SenderContext<?> sender && traceparent != null) {
            SenderContext<Object> typed = (SenderContext<Object>) sender;
            typed.getSetter().set(Objects.requireNonNull(typed.getCarrier()), "traceparent", traceparent);
        }
        if (context instanceof ReceiverContext<?> receiver) {
            ReceiverContext<Object> typed = (ReceiverContext<Object>) receiver;
            String arrived = typed.getGetter().get(Objects.requireNonNull(typed.getCarrier()), "traceparent");
            if (arrived != null) {
                received.add(arrived);
            }
        }
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return true;
    }
}
