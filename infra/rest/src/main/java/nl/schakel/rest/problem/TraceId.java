package nl.schakel.rest.problem;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The number of the current request in traces and logs. */
final class TraceId {

    private final ObjectProvider<Tracer> tracer;

    TraceId(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer;
    }

    @Nullable String current() {
        Tracer available = tracer.getIfAvailable();
        Span span = available == null ? null : available.currentSpan();
        return span == null ? null : span.context().traceId();
    }
}
