package nl.schakel.bench.figures;

/** What a ratio must be. */
public record Goal(Kind kind, double limit) {

    enum Kind { AT_MOST, AT_LEAST, REPORT }

    public static Goal atMost(double limit) {
        return new Goal(Kind.AT_MOST, limit);
    }

    public static Goal atLeast(double limit) {
        return new Goal(Kind.AT_LEAST, limit);
    }

    /** No goal: the figure is told and not judged. */
    public static Goal report() {
        return new Goal(Kind.REPORT, 0);
    }

    public boolean isMetBy(double figure) {
        return switch (kind) {
            case AT_MOST -> figure <= limit;
            case AT_LEAST -> figure >= limit;
            case REPORT -> true;
        };
    }

    /** As a reader writes it. */
    public String text() {
        return switch (kind) {
            case AT_MOST -> "≤ " + limit;
            case AT_LEAST -> "≥ " + limit;
            case REPORT -> "";
        };
    }
}
