package nl.schakel.messaging;

import java.util.Set;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * How often a failed record is tried again. Forever, when the store or another service is away: setting a record aside then would lose
 * the order of a case for something that heals by itself. Five times, when the fault may be in the record or in our code.
 */
final class RetryRules {

    private static final int RETRIES = 4;
    private static final long FIRST_MILLIS = 200;
    private static final long LONGEST_MILLIS = 10_000;

    /** By name: not every service has all of these on its class path. */
    private static final Set<String> HEALS_BY_ITSELF = Set.of(
            "com.mongodb.MongoException",
            "org.springframework.dao.DataAccessException",
            "java.io.IOException",
            "java.util.concurrent.TimeoutException",
            "org.springframework.web.client.ResourceAccessException",
            "org.springframework.web.client.HttpServerErrorException",
            "org.springframework.web.client.HttpClientErrorException$Unauthorized",
            "org.springframework.web.client.HttpClientErrorException$TooManyRequests",
            "org.springframework.security.oauth2.core.OAuth2AuthorizationException",
            "io.github.resilience4j.circuitbreaker.CallNotPermittedException",
            "io.github.resilience4j.bulkhead.BulkheadFullException",
            "nl.schakel.rest.NietBereikbaar");

    private RetryRules() {}

    static BackOff backOff(Exception failure) {
        if (healsByItself(failure)) {
            ExponentialBackOff forever = new ExponentialBackOff(FIRST_MILLIS, 2);
            forever.setMaxInterval(LONGEST_MILLIS);
            return forever;
        }
        ExponentialBackOffWithMaxRetries five = new ExponentialBackOffWithMaxRetries(RETRIES);
        five.setInitialInterval(FIRST_MILLIS);
        five.setMultiplier(2);
        return five;
    }

    static boolean healsByItself(Exception failure) {
        return NestedCauses.of(failure).stream().anyMatch(cause -> isOneOf(cause.getClass()));
    }

    private static boolean isOneOf(Class<?> type) {
        for (Class<?> kind = type; kind != null; kind = kind.getSuperclass()) {
            if (HEALS_BY_ITSELF.contains(kind.getName())) {
                return true;
            }
        }
        return false;
    }
}
