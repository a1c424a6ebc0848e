package nl.schakel.gateway.abonnement.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where abonnementen are kept. What is written is safe when a method returns; when the store is away, it throws. */
public interface Abonnementen {

    Optional<Abonnement> vind(String id);

    /** The one that was there already when the id was used before. */
    Abonnement begin(Abonnement nieuw);

    /** Empty when there is none with this id. Asks again when another change came first, so the answer must be pure. */
    Optional<Besluit> verwerk(String id, Function<Abonnement, Besluit> vraag);

    /** By age. @param klant null is everybody's, those that were cancelled included */
    List<Abonnement> lijst(@Nullable String klant, int overslaan, int hoogstens);

    long aantal(@Nullable String klant);

    List<Abonnement> lopend();

    /**
     * One instance at a time delivers an abonnement. True when it is this one, until {@code tot}; whoever has it may have it longer by
     * asking again.
     */
    boolean huur(String id, String instantie, Instant nu, Instant tot);

    /** What others deliver at this moment. */
    Set<String> verhuurdAanAnderen(String instantie, Instant nu);

    void geefTerug(String id, String instantie);
}
