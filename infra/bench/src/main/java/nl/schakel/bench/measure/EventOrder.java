package nl.schakel.bench.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Whether events of one subject come in the order of their versions. Ids are {@code subject/version/index}, each told once. */
final class EventOrder {

    private static final long INDEXES = 1_000;

    /** Used by one thread. */
    private final Map<String, Long> furthest = new HashMap<>();
    private final AtomicInteger outOfOrder = new AtomicInteger();

    void saw(String event) {
        String[] parts = event.split("/");
        long place = Long.parseLong(parts[1]) * INDEXES + Long.parseLong(parts[2]);
        if (furthest.merge(parts[0], place, Math::max) > place) {
            outOfOrder.incrementAndGet();
        }
    }

    int takeOutOfOrder() {
        return outOfOrder.getAndSet(0);
    }
}
