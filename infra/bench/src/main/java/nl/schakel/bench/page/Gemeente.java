package nl.schakel.bench.page;

/**
 * What somewhere of a size would ask. Assumptions, which are ours and said on the page: nobody has measured these of Schakel in use.
 *
 * @param inhabitants how many
 */
record Gemeente(String name, long inhabitants) {

    static final double PERSONS_PER_HOUSEHOLD = 2.1;
    static final double SHARE_IN_HELP = 0.03;
    static final double CHANGES_PER_FAMILY_PER_WEEK = 10;
    static final double REQUESTS_PER_CHANGE = 4;
    static final double BUSIEST_HOUR = 3;
    /** Open Zaak's published sizing: a hundred thousand inhabitants ask some sixty requests a second. */
    static final double ANCHOR_PER_INHABITANT = 60 / 100_000.0;
    static final double WORKING_DAYS = 250;
    private static final double WORKING_DAYS_PER_WEEK = 5;
    private static final double WORKING_SECONDS = 8 * 3_600;

    long families() {
        return Math.round(inhabitants / PERSONS_PER_HOUSEHOLD * SHARE_IN_HELP);
    }

    double changesPerDay() {
        return families() * CHANGES_PER_FAMILY_PER_WEEK / WORKING_DAYS_PER_WEEK;
    }

    double requestsPerDay() {
        return changesPerDay() * REQUESTS_PER_CHANGE;
    }

    /** In the busiest hour, by our own reckoning. */
    double expectedPerSecond() {
        return requestsPerDay() / WORKING_SECONDS * BUSIEST_HOUR;
    }

    /** What to be ready for, by the anchor. */
    double readyForPerSecond() {
        return inhabitants * ANCHOR_PER_INHABITANT;
    }
}
