package nl.schakel.gezinsplan.casus.application;

import java.util.List;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen.Bewaard;

/** Questions over all casussen. */
public interface Casusoverzicht {

    /** @param zoek part of the name of the family; empty for all */
    Bladzijde zoek(Bereik bereik, String zoek, int overslaan, int hoogstens);

    /** Reported, and nobody of a team takes part yet; the oldest first. */
    List<Bewaard> nietOpgepakt(int hoogstens);

    /** Which casussen have an open blokkade on this rule. */
    List<CasusId> vastOpRegel(UUID regelId);

    /** Which conditions came in with a decision and still have no words. */
    List<ZonderTekst> zonderTekst(int hoogstens);

    record Bladzijde(List<Bewaard> items, long totaal) {}

    record ZonderTekst(CasusId casusId, UUID verzoekId) {}
}
