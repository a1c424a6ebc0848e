package nl.schakel.gateway.sessie;

import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Onderwerp;

/**
 * The sessions, in the store and not in memory: a gateway that falls over logs nobody out, and any instance knows everybody. Every
 * method throws {@link nl.schakel.rest.NietBereikbaar} when the store does not answer.
 */
public interface Sessies {

    /** Stored for good when this returns. */
    Sessie begin(Onderwerp wie, Tokens tokens);

    /** The session of this cookie, if it is still good. Using it keeps it alive. */
    Optional<Sessie> vind(Sessiesleutel sleutel);

    /** Which of these sessions (by id) still exist; does not keep them alive. For streams that stay open. */
    Set<String> levend(Set<String> ids);

    /** The tokens as they are now: another request or instance may have renewed them. */
    Optional<Tokens> tokens(Sessie sessie);

    void bewaar(Sessie sessie, Tokens tokens);

    void beeindig(Sessie sessie);
}
