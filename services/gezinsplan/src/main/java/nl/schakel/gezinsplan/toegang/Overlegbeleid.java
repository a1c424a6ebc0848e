package nl.schakel.gezinsplan.toegang;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.gezinsplan.casus.model.Betrokkene;
import nl.schakel.gezinsplan.casus.model.Caserol;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Gezinslid;
import nl.schakel.gezinsplan.casus.model.Overleg;

/** Who is invited sees the whole meeting, who is not sees nothing of it; the family and the coordinator see all. */
final class Overlegbeleid {

    private Overlegbeleid() {}

    static Set<UUID> inZicht(Betrokkene ik, Caserol rol, Casus casus) {
        UUID alsLid = casus.gezin().lidMetAccount(ik.persoon().id()).map(Gezinslid::id).orElse(ik.id());
        return casus.kring().overleggen().stream()
                .filter(o -> zietAlle(rol) || o.isGenodigd(ik.id()) || o.isGenodigd(alsLid) || isDoorMij(o, ik))
                .map(Overleg::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean zietAlle(Caserol rol) {
        return rol == Caserol.ZORGCOORDINATOR || rol == Caserol.GEZINSLID;
    }

    /** Who planned it without a place of his or her own can still move it or call it off. */
    private static boolean isDoorMij(Overleg overleg, Betrokkene ik) {
        return overleg.door().id().equals(ik.persoon().id());
    }
}
