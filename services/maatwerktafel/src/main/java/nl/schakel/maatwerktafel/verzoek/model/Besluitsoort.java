package nl.schakel.maatwerktafel.verzoek.model;

import java.util.Set;

/** Wat de tafel kan besluiten. */
public enum Besluitsoort {
    TOEGEKEND,
    TOEGEKEND_ONDER_VOORWAARDEN,
    AFGEWEZEN,
    /** Not yet: it comes back on a later table, and the term runs on. */
    AANGEHOUDEN,
    /** No exception needed; it was allowed all along. */
    KAN_BINNEN_DE_REGEL,
    /** Another authority has to decide. */
    DOORGELEID;

    private static final Set<Besluitsoort> JA = Set.of(TOEGEKEND, TOEGEKEND_ONDER_VOORWAARDEN, KAN_BINNEN_DE_REGEL);

    public boolean isJa() {
        return JA.contains(this);
    }

    /** Says something about the rule itself, so that later requests may be compared with it. */
    public boolean isPrecedent() {
        return isJa() || this == AFGEWEZEN;
    }
}
