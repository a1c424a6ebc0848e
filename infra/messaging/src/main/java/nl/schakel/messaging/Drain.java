package nl.schakel.messaging;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what one aggregate has waiting, in order, each acknowledged before the next, and then takes it out of the outbox. */
final class Drain {

    private static final Logger LOG = LoggerFactory.getLogger(Drain.class);
    /** For failures of which we cannot tell whether waiting helps. */
    private static final int PATIENCE = 8;

    private final EventSender sender;
    private final BrokerState broker;
    private final Lanes lanes;
    private final FaultPoints faults;
    private final Clock clock;

    Drain(EventSender sender, BrokerState broker, Lanes lanes, FaultPoints faults, Clock clock) {
        this.sender = sender;
        this.broker = broker;
        this.lanes = lanes;
        this.faults = faults;
        this.clock = clock;
    }

    void waiting(Lane lane) throws InterruptedException {
        send(lane, lane.outboxes().unsent(lane.id()));
    }

    void send(Lane lane, List<OutboxEntry> entries) throws InterruptedException {
        OutboxEntry last = null;
        for (OutboxEntry entry : entries) {
            if (!sent(lane, entry)) {
                if (last != null) {
                    lane.outboxes().remove(lane.id(), last);
                }
                return;
            }
            last = entry;
        }
        faults.reached(FaultPoints.Point.P5);
        tidy(lane, last);
        lanes.succeeded(lane);
    }

    private void tidy(Lane lane, @Nullable OutboxEntry last) {
        if (last != null && lane.outboxes().clear(lane.id(), last)) {
            faults.reached(FaultPoints.Point.P6);
            return;
        }
        if (last != null) {
            lane.outboxes().remove(lane.id(), last);
        }
        faults.reached(FaultPoints.Point.P6);
        lane.outboxes().clearWhereEmpty(lane.id());
    }

    private boolean sent(Lane lane, OutboxEntry entry) throws InterruptedException {
        try {
            sender.send(entry);
        } catch (SendFailed failed) {
            int times = lanes.failed(lane);
            switch (failed.kind()) {
                case BROKER_AWAY -> broker.away(failed.getMessage());
                case NEVER -> stop(lane, entry, failed);
                case UNCLEAR -> {
                    if (times >= PATIENCE) {
                        stop(lane, entry, failed);
                    }
                }
            }
            return false;
        }
        if (broker.answered()) {
            lanes.forgetFailures();
        }
        return true;
    }

    /** Skipping the event would break the order that others rely on, so this aggregate stands still and the rest goes on. */
    private void stop(Lane lane, OutboxEntry culprit, SendFailed why) {
        LOG.error("Event {} of type {} cannot be sent; {} {} stops until it is restarted", culprit.id(), culprit.type(),
                lane.outboxes().name(), lane.id(), why);
        lane.outboxes().stop(lane.id(), culprit, why.getMessage(), clock.instant());
    }
}
