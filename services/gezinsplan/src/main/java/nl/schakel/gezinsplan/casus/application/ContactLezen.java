package nl.schakel.gezinsplan.casus.application;

import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.model.CasusId;

/** Another service of ours needs to know whom a letter or an invitation comes from. */
public final class ContactLezen {

    private final CasusLezen lezen;

    public ContactLezen(CasusLezen lezen) {
        this.lezen = lezen;
    }

    public Lezing voerUit(Onderwerp wie, CasusId id) {
        return lezen.voerUit(wie, id, Handeling.CONTACT_LEZEN);
    }
}
