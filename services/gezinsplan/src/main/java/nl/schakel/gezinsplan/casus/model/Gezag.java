package nl.schakel.gezinsplan.casus.model;

/** Whether this member has parental authority (gezag, BW 1:245). {@code NVT} for the children themselves. */
public enum Gezag {
    JA,
    NEE,
    ONBEKEND,
    NVT
}
