package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.gezinsplan.casus.model.Tekstplek.Soort;
import org.jspecify.annotations.Nullable;

/**
 * Words in the plan, with whose they are. Nobody's words disappear when others come in their place.
 *
 * @param versie of the part when it held these words
 * @param door name of who wrote them; with {@code op} absent for words of before this was kept
 */
public record Woorden(Tekstplek plek, long versie, String tekst, @Nullable String door, @Nullable Instant op) {

    /** Words that stood in the first and do not stand in the second. */
    public static List<Woorden> vervangen(Casus was, Casus werd) {
        if (was.gezin() == werd.gezin() && was.plan() == werd.plan() && was.kring() == werd.kring()) {
            return List.of();
        }
        Set<Plekwoorden> nu = alle(werd).map(Woorden::kaal).collect(Collectors.toSet());
        return alle(was).filter(w -> !nu.contains(w.kaal())).toList();
    }

    /** The words that stand there now; empty when nothing does. */
    public static Optional<Woorden> nu(Casus casus, Tekstplek plek) {
        return alle(casus).filter(w -> w.plek.equals(plek)).findFirst();
    }

    private static Stream<Woorden> alle(Casus casus) {
        return Stream.of(
                        casus.gezin().wensen().stream().map(Woorden::van),
                        casus.plan().doelen().stream().map(Woorden::van),
                        casus.plan().doelen().stream().flatMap(Woorden::werkaantekening),
                        casus.plan().acties().stream().map(Woorden::van),
                        casus.plan().acties().stream().flatMap(Woorden::nietGelukt),
                        casus.kring().overleggen().stream().flatMap(o -> o.agenda().stream()).flatMap(Woorden::notitie))
                .flatMap(woorden -> woorden);
    }

    private static Woorden van(Wens wens) {
        return van(new Tekstplek(Soort.WENS, wens.id()), wens.versie(), wens.tekst(), wens.geschreven());
    }

    private static Woorden van(Doel doel) {
        return van(new Tekstplek(Soort.DOEL, doel.id()), doel.versie(), doel.zin(), doel.gewijzigd());
    }

    private static Stream<Woorden> werkaantekening(Doel doel) {
        return Stream.ofNullable(doel.werkaantekening())
                .map(w -> new Woorden(
                        new Tekstplek(Soort.WERKAANTEKENING, doel.id()), w.versie(), w.tekst(), w.door().naam(), w.op()));
    }

    private static Woorden van(Actie actie) {
        return van(new Tekstplek(Soort.ACTIE, actie.id()), actie.versie(), actie.wat(), actie.geschreven());
    }

    private static Stream<Woorden> notitie(Agendapunt punt) {
        return Stream.ofNullable(punt.notitie())
                .map(notitie -> van(new Tekstplek(Soort.NOTITIE, punt.id()), punt.versie(), notitie, punt.gewijzigd()));
    }

    private static Stream<Woorden> nietGelukt(Actie actie) {
        return Stream.ofNullable(actie.nietGeluktReden())
                .map(reden -> van(new Tekstplek(Soort.NIET_GELUKT, actie.id()), actie.versie(), reden, null));
    }

    private static Woorden van(Tekstplek plek, long versie, String tekst, @Nullable Wijziging geschreven) {
        return new Woorden(
                plek, versie, tekst, geschreven == null ? null : geschreven.naam(), geschreven == null ? null : geschreven.op());
    }

    private Plekwoorden kaal() {
        return new Plekwoorden(plek, tekst);
    }

    private record Plekwoorden(Tekstplek plek, String tekst) {}
}
