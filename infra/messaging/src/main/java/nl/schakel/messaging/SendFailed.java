package nl.schakel.messaging;

import java.io.Serial;
import java.util.Set;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;

/** The broker did not acknowledge. What to do next depends on the kind. */
final class SendFailed extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Set<Class<? extends Exception>> HOPELESS = Set.of(
            RecordTooLargeException.class,
            RecordBatchTooLargeException.class,
            SerializationException.class,
            InvalidTopicException.class,
            PolicyViolationException.class);

    /** Rights, logins, names of brokers and clocks are mended by people, for all events at once; no event is to blame. */
    private static final Set<Class<? extends Exception>> MENDED_ELSEWHERE = Set.of(
            RetriableException.class, AuthenticationException.class, AuthorizationException.class, ConfigException.class,
            InvalidTimestampException.class);

    private final Kind kind;

    private SendFailed(Kind kind, Throwable cause) {
        super(cause.getClass().getSimpleName(), cause);
        this.kind = kind;
    }

    /** Looks through the wrappers of client and template. */
    static SendFailed of(Throwable failure) {
        for (Throwable cause : NestedCauses.of(failure)) {
            if (HOPELESS.contains(cause.getClass())) {
                return new SendFailed(Kind.NEVER, cause);
            }
            if (MENDED_ELSEWHERE.stream().anyMatch(kind -> kind.isInstance(cause))) {
                return new SendFailed(Kind.BROKER_AWAY, cause);
            }
        }
        return new SendFailed(Kind.UNCLEAR, failure);
    }

    Kind kind() {
        return kind;
    }

    enum Kind {
        /** Not this event's fault; waiting helps. */
        BROKER_AWAY,
        /** This event will be refused whatever we wait for. */
        NEVER,
        /** Tried again a few times, then treated as {@link #NEVER}. */
        UNCLEAR
    }
}
