package nl.schakel.gezinsplan.casus.model;

/** Where a casus is in its life. Which steps are possible is drawn in the README, by a test. */
public enum Status {
    AANGEMELD,
    VRAAGVERHELDERING,
    PLAN_IN_OPBOUW,
    WACHT_OP_AKKOORD,
    IN_UITVOERING,
    AFGESLOTEN,
    /** The family was asked how it goes, and is asked once more. */
    NAZORG,
    /** The family was asked how it goes, and that was the last time. */
    EINDE;

    /** Nothing in the plan changes any more, unless it is opened again. */
    public boolean isDicht() {
        return compareTo(AFGESLOTEN) >= 0;
    }

    boolean voor(Status andere) {
        return compareTo(andere) < 0;
    }
}
