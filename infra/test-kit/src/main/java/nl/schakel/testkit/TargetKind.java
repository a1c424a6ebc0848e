package nl.schakel.testkit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;

/** Where a test's store or broker comes from. */
enum TargetKind {
    /** A running server, named by an environment variable. */
    URI,
    /** Testcontainers. */
    DOCKER,
    /** A server inside the test's own process. */
    EMBEDDED;

    /**
     * Takes the best that is at hand, or exactly what {@code -Dtest.mongo=} or {@code -Dtest.kafka=} forces. Forced and
     * not available is a failure: a skipped run would claim coverage that it did not have.
     */
    static TargetKind choose(String property, @Nullable String uri) {
        String forced = System.getProperty(property, "");
        if (!forced.isBlank()) {
            TargetKind kind = valueOf(forced.toUpperCase(Locale.ROOT));
            if (!kind.available(uri)) {
                throw new IllegalStateException("-D" + property + "=" + forced + ", but that is not available here");
            }
            return kind;
        }
        if (URI.available(uri)) {
            return URI;
        }
        return DOCKER.available(uri) ? DOCKER : EMBEDDED;
    }

    private boolean available(@Nullable String uri) {
        return switch (this) {
            case URI -> uri != null && !uri.isBlank();
            case DOCKER -> DockerClientFactory.instance().isDockerAvailable();
            case EMBEDDED -> true;
        };
    }
}
