package nl.schakel.procesevaluatie.uitnodiging.model;

import java.time.Instant;
import java.util.Optional;

/** Alle uitnodigingen met een link. */
public interface Uitnodigingen {

    Optional<Uitnodiging> vind(String deelnemerId);

    Optional<Uitnodiging> vindOpGeheim(String hash);

    Optional<Uitnodiging> vindOpSessie(String hash);

    /** Een waarvan de mail aan de beurt is, de langst wachtende eerst. */
    Optional<Uitnodiging> eerstvolgendePost(Instant nu);

    /** Hoeveel mails er nog weg moeten. */
    long wachtendePost();

    /** Onwaar als zij er al is. */
    boolean voegToe(Uitnodiging nieuw);

    /** Onwaar als iemand anders haar net veranderde: dan is er niets bewaard. */
    boolean vervang(Uitnodiging volgendeVersie);
}
