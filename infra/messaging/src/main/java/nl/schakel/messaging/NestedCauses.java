package nl.schakel.messaging;

import java.util.ArrayList;
import java.util.List;

/** A failure and what is under it. */
final class NestedCauses {

    private static final int DEEPEST = 20;

    private NestedCauses() {}

    static List<Throwable> of(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null && causes.size() < DEEPEST; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
