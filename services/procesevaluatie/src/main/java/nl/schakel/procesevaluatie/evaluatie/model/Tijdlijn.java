package nl.schakel.procesevaluatie.evaluatie.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * De momenten op volgorde van datum.
 *
 * @param versie versie van de evaluatie waarin iemand het laatst een moment koos; nieuwe momenten botsen daar niet mee
 */
public record Tijdlijn(List<Moment> momenten, long versie) {

    private static final Comparator<Moment> OP_DATUM = Comparator.comparing(Moment::datum).thenComparing(Moment::id);

    public static final Tijdlijn LEEG = new Tijdlijn(List.of(), 0);

    public Tijdlijn {
        momenten = momenten.stream().sorted(OP_DATUM).toList();
    }

    /** Voegt toe wat er nog niet op staat; wat iemand al koos, blijft zoals het is. */
    public Tijdlijn vulAan(List<Moment> meer) {
        Map<String, Moment> alle = momenten.stream().collect(Collectors.toMap(Moment::id, m -> m, (a, b) -> a, HashMap::new));
        meer.forEach(m -> alle.putIfAbsent(m.id(), m));
        return new Tijdlijn(List.copyOf(alle.values()), versie);
    }

    Tijdlijn metKeuze(Map<String, Boolean> keuze, long nieuweVersie) {
        return new Tijdlijn(momenten.stream().map(m -> m.met(keuze.getOrDefault(m.id(), m.gekozen()))).toList(), nieuweVersie);
    }

    Tijdlijn met(Moment moment) {
        return new Tijdlijn(Stream.concat(momenten.stream(), Stream.of(moment)).toList(), versie);
    }

    Tijdlijn zonderGezin() {
        return new Tijdlijn(momenten.stream().filter(m -> m.bron() != Bron.GEZIN).toList(), versie);
    }

    boolean kent(String momentId) {
        return momenten.stream().anyMatch(m -> m.id().equals(momentId));
    }
}
