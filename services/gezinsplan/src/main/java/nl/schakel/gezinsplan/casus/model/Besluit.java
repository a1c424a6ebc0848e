package nl.schakel.gezinsplan.casus.model;

/** What the maatwerktafel can decide. */
public enum Besluit {
    TOEGEKEND,
    TOEGEKEND_ONDER_VOORWAARDEN,
    AFGEWEZEN,
    AANGEHOUDEN,
    KAN_BINNEN_DE_REGEL,
    DOORGELEID;

    boolean maaktVrij() {
        return this == TOEGEKEND || this == TOEGEKEND_ONDER_VOORWAARDEN || this == KAN_BINNEN_DE_REGEL;
    }
}
