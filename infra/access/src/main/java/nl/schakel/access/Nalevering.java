package nl.schakel.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines about a family that were not handed on yet to where it can read them. A line waits from the write that made it until
 * {@link #doorgegeven}; that mark is the only thing of a line that ever changes.
 */
public interface Nalevering {

    /** Who hears of each stored line; one, and from now on. */
    void luister(Luisteraar luisteraar);

    /** Lines that wait, in no order. Finds what a crash left. */
    List<Geschreven> wachtend(int hoogstens);

    /** These need not be handed on again. When this is lost, they are handed on twice. */
    void doorgegeven(Collection<String> ids);

    /** Who this was, by the newest line of that person for that organisation; absent when there is none. */
    Optional<Onderwerp> wie(String persoonId, @Nullable String organisatieId);

    /** @param id of the line, unique over all services */
    record Geschreven(String id, Inzageregel regel) {}

    /** Called on the thread of a request that waits: it only takes note. */
    interface Luisteraar {

        void geschreven(List<Geschreven> regels);

        /** A write failed; some of its lines may be stored all the same. */
        void onzeker();
    }
}
