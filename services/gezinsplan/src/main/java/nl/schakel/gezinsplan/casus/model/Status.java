package nl.schakel.gezinsplan.casus.model;

/** Where a casus is in its life. Which steps are possible is drawn in the README, by a test. */
public enum Status {
    AANGEMELD,
    VRAAGVERHELDERING,
    PLAN_IN_OPBOUW,
    WACHT_OP_AKKOORD,
    IN_UITVOERING,
    AFGESLOTEN;

    boolean voor(Status andere) {
        return compareTo(andere) < 0;
    }
}
