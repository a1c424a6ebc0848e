package nl.schakel.gateway.sessie;

import java.util.Optional;
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

    /** Whether the session still exists; does not keep it alive. For streams that stay open. */
    boolean leeft(Sessie sessie);

    /** The tokens as they are now: another request or instance may have renewed them. */
    Optional<Tokens> tokens(Sessie sessie);

    void bewaar(Sessie sessie, Tokens tokens);

    void beeindig(Sessie sessie);
}
