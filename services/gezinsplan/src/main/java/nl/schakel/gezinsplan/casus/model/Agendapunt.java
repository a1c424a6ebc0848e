package nl.schakel.gezinsplan.casus.model;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something to talk about, and what was said about it.
 *
 * @param versie counts the changes of the note
 * @param door who brought it in
 * @param notitie what was talked about and decided; absent as long as nobody wrote anything down
 * @param acties what was agreed because of it
 */
public record Agendapunt(
        UUID id, long versie, String onderwerp, Persoon door, @Nullable String notitie, List<UUID> acties, Wijziging gewijzigd)
        implements Onderdeel {

    public Agendapunt {
        acties = List.copyOf(acties);
    }

    static Agendapunt ingebracht(UUID id, String onderwerp, Door door) {
        return new Agendapunt(id, 1, onderwerp, door.persoon(), null, List.of(), door.wijziging());
    }

    Agendapunt metNotitie(String tekst, Door wie) {
        return new Agendapunt(id, versie + 1, onderwerp, door, tekst, acties, wie.wijziging());
    }

    /** Says nothing else than before, so it does not count as a version. */
    Agendapunt metActie(UUID actieId) {
        return new Agendapunt(
                id, versie, onderwerp, door, notitie, Stream.concat(acties.stream(), Stream.of(actieId)).toList(), gewijzigd);
    }
}
