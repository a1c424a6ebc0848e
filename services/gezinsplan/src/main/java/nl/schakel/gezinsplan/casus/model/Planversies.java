package nl.schakel.gezinsplan.casus.model;

import java.util.Collection;
import java.util.List;

/** What plans said each time that they were agreed. Only ever added to. */
public interface Planversies {

    /**
     * Stored when this returns. A second time it changes nothing: taken from the same version of the casus, it is the same.
     * That it is here does not say that the plan was agreed; only the casus says that.
     */
    void bewaar(Planversie versie);

    /** @param casusversies as the casus names them */
    List<Planversie> zoek(CasusId id, Collection<Long> casusversies);
}
