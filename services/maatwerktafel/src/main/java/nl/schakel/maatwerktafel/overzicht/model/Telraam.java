package nl.schakel.maatwerktafel.overzicht.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schakel.maatwerktafel.overzicht.model.Overzicht.PerMaand;
import nl.schakel.maatwerktafel.overzicht.model.Overzicht.PerRegel;
import nl.schakel.maatwerktafel.overzicht.model.Overzicht.Wachttijd;
import org.jspecify.annotations.Nullable;

/** Telt de verzoeken van twaalf maanden op. */
public final class Telraam {

    private static final int MAANDEN = 12;

    private Telraam() {}

    /** The first day that counts, when this is the last. */
    public static LocalDate van(LocalDate tot) {
        return tot.minusMonths(MAANDEN).plusDays(1);
    }

    public static Overzicht tel(List<Cijfer> cijfers, LocalDate tot) {
        return new Overzicht(van(tot), tot, cijfers.size(), wachttijd(cijfers), besluiten(cijfers), perRegel(cijfers), perMaand(cijfers, tot));
    }

    private static Wachttijd wachttijd(List<Cijfer> cijfers) {
        List<Cijfer> besloten = cijfers.stream().filter(Cijfer::besloten).toList();
        return wachttijd(besloten, KleineGetallen.verberg(besloten.size()));
    }

    /** @param toon how many there are, as it may be shown: what is not shown gets no average either */
    private static Wachttijd wachttijd(List<Cijfer> besloten, @Nullable Integer toon) {
        boolean iets = toon != null && toon > 0;
        return new Wachttijd(toon, iets ? Math.round(besloten.stream().mapToLong(Cijfer::dagen).average().orElseThrow()) : null);
    }

    private static Map<String, @Nullable Integer> besluiten(List<Cijfer> cijfers) {
        Map<String, Integer> geteld = cijfers.stream()
                .map(Cijfer::besluit)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(b -> b, TreeMap::new, Collectors.summingInt(_ -> 1)));
        return KleineGetallen.verberg(geteld);
    }

    private static List<PerRegel> perRegel(List<Cijfer> cijfers) {
        Map<String, List<Cijfer>> groepen =
                cijfers.stream().filter(c -> c.regelId() != null).collect(Collectors.groupingBy(Cijfer::regelId));
        return groepen.entrySet().stream()
                .map(e -> new PerRegel(e.getKey(), e.getValue().size()))
                .sorted(Comparator.comparingInt(PerRegel::aantalVerzoeken).reversed().thenComparing(PerRegel::regelId))
                .toList();
    }

    private static List<PerMaand> perMaand(List<Cijfer> cijfers, LocalDate tot) {
        YearMonth laatste = YearMonth.from(tot);
        Map<YearMonth, List<Cijfer>> besloten = cijfers.stream()
                .filter(Cijfer::besloten)
                .collect(Collectors.groupingBy(c -> YearMonth.from(c.beslotenDag()), TreeMap::new, Collectors.toList()));
        // Every month that adds to the total, also the half one at the beginning that gets no row of its own.
        Map<YearMonth, Integer> aantallen = new TreeMap<>();
        besloten.forEach((maand, lijst) -> aantallen.put(maand, lijst.size()));
        Map<YearMonth, @Nullable Integer> toon = KleineGetallen.verberg(aantallen);
        return IntStream.rangeClosed(1 - MAANDEN, 0)
                .mapToObj(laatste::plusMonths)
                .map(maand -> new PerMaand(maand, wachttijd(
                        besloten.getOrDefault(maand, List.of()), aantallen.containsKey(maand) ? toon.get(maand) : Integer.valueOf(0))))
                .toList();
    }
}
