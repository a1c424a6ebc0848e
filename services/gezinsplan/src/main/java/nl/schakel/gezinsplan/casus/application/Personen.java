package nl.schakel.gezinsplan.casus.application;

import java.util.Optional;
import nl.schakel.gezinsplan.casus.model.Persoon;

/** The people with an account whom we know. */
public interface Personen {

    Optional<Bekende> vind(String persoonId);

    /** @param functie the function as the administrator wrote it down; the login decides at the door */
    record Bekende(Persoon persoon, String functie) {}
}
