package nl.schakel.gezinsplan.casus.model;

/** Place in the family. A code, because it goes to the maatwerktafel, where no name of a resident belongs. */
public enum Gezinsrol {
    OUDER,
    STIEFOUDER,
    PARTNER,
    KIND,
    GROOTOUDER,
    FAMILIE,
    ANDERS;

    /** An aunt who helps is in the plan, but the plan is not about her. */
    boolean hoortBijHuishouden() {
        return this == OUDER || this == STIEFOUDER || this == PARTNER || this == KIND;
    }
}
