package nl.schakel.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;

/**
 * For the person who looks after it: what readers of this service could not handle, and putting it right. Only the reader that could
 * not handle an event gets it again, and of one key always the oldest first. What was handled before does nothing a second time.
 */
public final class SetAside {

    /** How one try ended. */
    public sealed interface Outcome {

        /** @param now how it is after it; what did not get through still waits, with the new reason */
        record Tried(int handled, StandingAside now) implements Outcome {}

        /** Another event stands in front than the one that was meant. */
        record NotInFront(StandingAside now) implements Outcome {}

        /** Something is away that heals by itself; what was not handled still waits. */
        record Later(StandingAside now) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    /** @param key of the request: with the same key the same is done once */
    public record By(String who, String why, String key) {}

    static final String GONE = "gone: the log no longer has it";
    static final String NO_READER = "gone: this service no longer reads this topic";

    /** Somebody waits for the answer. What is left after this waits for the next try. */
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final AsideStore store;
    private final Aside aside;
    private final KafkaSettings settings;
    private final Readers readers;
    private final Clock clock;

    SetAside(AsideStore store, Aside aside, KafkaSettings settings, Readers readers, Clock clock) {
        this.store = store;
        this.aside = aside;
        this.settings = settings;
        this.readers = readers;
        this.clock = clock;
    }

    /** What stands aside, the longest first, and then what was put right, the latest first; of both at most five hundred. */
    public List<StandingAside> all() {
        return store.all();
    }

    /** Has all that waits handled, in order, until it is done or one of them fails again. */
    public Outcome retry(String id, By by) {
        Optional<StandingAside> found = store.find(id);
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        Optional<AsideRecord> first = found.get().first();
        boolean fresh = first.isPresent() && store.act(id, act(StandingAside.Kind.RETRIED, by, first.get()));
        return fresh ? drain(found.get()) : new Outcome.Tried(0, found.get());
    }

    /** Leaves the first one out for good, because somebody decided so, and has the others handled. */
    public Outcome skip(String id, int partition, long offset, By by) {
        Optional<StandingAside> found = store.find(id);
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        if (found.get().acts().stream().anyMatch(act -> act.key().equals(by.key()))) {
            return new Outcome.Tried(0, found.get());
        }
        Optional<AsideRecord> meant = found.get().first().filter(first -> first.partition() == partition && first.offset() == offset);
        boolean skipped = meant.isPresent() && store.skip(id, meant.get(), act(StandingAside.Kind.SKIPPED, by, meant.get()));
        return skipped ? drain(found.get()) : new Outcome.NotInFront(now(found.get()));
    }

    private StandingAside.Act act(StandingAside.Kind kind, By by, AsideRecord first) {
        return new StandingAside.Act(kind, by.who(), clock.instant(), by.why(), first.id(), by.key());
    }

    private Outcome drain(StandingAside found) {
        int handled = 0;
        long until = System.nanoTime() + LONGEST.toNanos();
        try (LogReader log = new LogReader(settings)) {
            while (System.nanoTime() < until) {
                Optional<AsideRecord> first = now(found).first();
                if (first.isEmpty()) {
                    break;
                }
                Optional<String> failure = handle(found.place(), first.get(), log);
                if (failure.isPresent()) {
                    store.failed(found.id(), first.get(), failure.get(), clock.instant());
                    break;
                }
                store.done(found.id(), first.get());
                handled++;
            }
        } catch (HealsByItself | KafkaException away) {
            return new Outcome.Later(now(found));
        }
        return new Outcome.Tried(handled, now(found));
    }

    /** @return why it could not be handled; empty when it was */
    private Optional<String> handle(AsideKey key, AsideRecord record, LogReader log) {
        Optional<ConsumerRecord<String, byte[]>> message = log.read(key.topic(), record);
        if (message.isEmpty()) {
            return aside.onlyLastMatters(key.topic()) ? Optional.empty() : Optional.of(GONE);
        }
        try {
            return readers.handle(key, message.get()) ? Optional.empty() : Optional.of(NO_READER);
        } catch (RuntimeException failure) {
            if (RetryRules.healsByItself(failure)) {
                throw new HealsByItself(failure);
            }
            return Optional.of(DeadLetters.reason(failure));
        }
    }

    private StandingAside now(StandingAside found) {
        return store.find(found.id()).orElse(found);
    }

    private static final class HealsByItself extends RuntimeException {
        private static final long serialVersionUID = 1L;

        HealsByItself(Throwable cause) {
            super(cause);
        }
    }
}
