package nl.schakel.gezinsplan.casus.model;

/**
 * Why somebody may take part and see what he or she sees (AVG 6 and 9). Consent is a ground only for who helps outside
 * a legal task: an authority that lacks a ground cannot repair that by asking consent (AP, 2016).
 */
public enum Grondslag {
    /** The family itself: it is their plan (Jeugdwet 1.1, familiegroepsplan). */
    EIGEN_PLAN,
    /** A task given by law: Jeugdwet, Wmo, Participatiewet, passend onderwijs (AVG 6.1 c and e). */
    WETTELIJKE_TAAK,
    /** A doctor or therapist who treats a member of the family (WGBO; AVG 9.2 h). */
    BEHANDELRELATIE,
    TOESTEMMING,
    /** Bill 36 295, not law as last found: refused until the configuration says otherwise. */
    WAMS
}
