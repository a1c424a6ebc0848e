package nl.schakel.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Before anything is sent: is the store as far as what this service told others? When an older copy of it was put back it is not, and
 * the next changes would get numbers that readers have seen, who would take them for second deliveries and do nothing. So the versions
 * of those aggregates are lifted above all that was told, and each of them is noted down for a person: what is gone, nobody can make up.
 */
final class RestoreCheck implements Readiness {

    private static final Logger LOG = LoggerFactory.getLogger(RestoreCheck.class);
    /** The last record alone decides; some more, where the last ones are no events or left an outbox late. */
    private static final long TAIL = 50;
    /** Who stored a change just before its version was lifted hands it over with the old number; by then that must have come to nothing. */
    private static final Duration HAND_OVERS = Duration.ofSeconds(1);

    private final BooleanSupplier topicsAreThere;
    private final Supplier<TopicScan> log;
    private final Gaps gaps;
    private final Clock clock;
    private volatile boolean compared;
    private volatile long behind;

    RestoreCheck(BooleanSupplier topicsAreThere, Supplier<TopicScan> log, Gaps gaps, Clock clock) {
        this.topicsAreThere = topicsAreThere;
        this.log = log;
        this.gaps = gaps;
        this.clock = clock;
    }

    @Override
    public boolean maySend() {
        return compared && topicsAreThere.getAsBoolean();
    }

    @Override
    public void doubt() {
        compared = false;
    }

    @Override
    public long behind() {
        return behind;
    }

    @Override
    public void prepare(List<Outboxes> watched) {
        if (!compared && topicsAreThere.getAsBoolean()) {
            gaps.declareIndexes();
            compare(watched);
            raiseFloors(watched);
            behind = gaps.standing();
            compared = true;
        }
    }

    private void compare(List<Outboxes> watched) {
        try (TopicScan scan = log.get()) {
            if (!gaps.unfinished() && Comparison.of(watched, scan, TAIL).behind().isEmpty()) {
                return;
            }
            Comparison whole = Comparison.of(watched, scan, TopicScan.EVERYTHING);
            List<Gap> found = whole.behind();
            found.forEach(gap -> gaps.remember(gap, clock.instant()));
            found.forEach(gap -> close(gap, whole.heard()));
            LOG.error("The store is older than what this service told others: {} aggregates are behind, see the collection 'restored'. "
                    + "Their numbers go on above what was told; what was done in between is only in the log", found.size());
            Pause.of(HAND_OVERS);
        }
    }

    private void close(Gap gap, Collection<String> sent) {
        if (gap.in() != null) {
            gap.in().lift(gap.id(), gap.reached(), sent);
            gaps.lifted(gap.id());
        }
    }

    /** Whoever made one of them anew before this was known began at 1. */
    private void raiseFloors(List<Outboxes> watched) {
        Map<String, Long> floors = gaps.floors();
        watched.forEach(outboxes -> outboxes.beginAbove(floors));
        for (Outboxes outboxes : watched) {
            outboxes.versions(List.copyOf(floors.keySet())).forEach((id, version) -> {
                outboxes.lift(id, floors.get(id), List.of());
                gaps.lifted(id);
            });
        }
    }
}
