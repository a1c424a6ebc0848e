package nl.schakel.procesevaluatie.evaluatie.model;

/** Als wat iemand meedoet. Voor een arts bepaalt dit wat hij mag delen (beroepsgeheim). */
public enum Deelnemerrol {
    VERWIJZER,
    EXPERT,
    INFORMANT,
    BETROKKENE
}
