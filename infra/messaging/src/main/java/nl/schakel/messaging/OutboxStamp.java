package nl.schakel.messaging;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Turns the model's events into outbox entries: id, sequence, time of logging, trace. */
final class OutboxStamp {

    /** NL GOV profile for CloudEvents 1.1: intermediaries must forward events up to 64 KB. Headers take the rest. */
    private static final int MOST_DATA = 60 * 1024;

    private final Clock clock;
    private final JsonMapper json;
    private final TraceContext trace;

    OutboxStamp(Clock clock, JsonMapper json, TraceContext trace) {
        this.clock = clock;
        this.json = json;
        this.trace = trace;
    }

    Instant now() {
        return clock.instant();
    }

    List<OutboxEntry> stamp(String aggregateId, long version, List<OutgoingEvent> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        // The store keeps milliseconds; what we hand over in memory must equal what a sweep would read back.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String traceparent = trace.current();
        List<OutboxEntry> entries = new ArrayList<>();
        for (OutgoingEvent event : events) {
            entries.add(entry(aggregateId, version, entries.size(), event, now, traceparent));
        }
        return entries;
    }

    private OutboxEntry entry(
            String aggregateId, long version, int index, OutgoingEvent event, Instant now, @Nullable String traceparent) {
        String data = json.writeValueAsString(event.data());
        if (data.length() > MOST_DATA) {
            throw new IllegalArgumentException("%s is %d characters; an event holds ids, codes and dates only".formatted(event.type(), data.length()));
        }
        return new OutboxEntry(
                OutboxEntry.seq(version, index),
                "%s/%d/%d".formatted(aggregateId, version, index),
                event.type(), event.topic(), event.key(), now, data, traceparent);
    }
}
