package nl.schakel.maatwerktafel.overzicht.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Laat getallen weg die naar een gezin kunnen wijzen: alles onder de vijf (primary suppression), en zo nodig het
 * eerstvolgende erbij (secondary suppression), want uit een totaal en de rest is één weggelaten getal terug te rekenen.
 */
public final class KleineGetallen {

    public static final int KLEINSTE = 5;

    private KleineGetallen() {}

    /** The same parts in the same order; absent where the number must not be shown. Nothing at all (0) may be shown. */
    public static <K> Map<K, @Nullable Integer> verberg(Map<K, Integer> delen) {
        Set<K> verborgen = new HashSet<>();
        delen.forEach((deel, aantal) -> {
            if (aantal > 0 && aantal < KLEINSTE) {
                verborgen.add(deel);
            }
        });
        while (isTerugTeRekenen(delen, verborgen)) {
            verborgen.add(kleinsteVan(delen, verborgen));
        }
        Map<K, @Nullable Integer> over = new LinkedHashMap<>();
        delen.forEach((deel, aantal) -> over.put(deel, verborgen.contains(deel) ? null : aantal));
        return over;
    }

    private static <K> boolean isTerugTeRekenen(Map<K, Integer> delen, Set<K> verborgen) {
        boolean ietsOver = delen.entrySet().stream().anyMatch(e -> e.getValue() > 0 && !verborgen.contains(e.getKey()));
        int samen = verborgen.stream().mapToInt(delen::get).sum();
        return ietsOver && !verborgen.isEmpty() && (verborgen.size() == 1 || samen < KLEINSTE);
    }

    private static <K> K kleinsteVan(Map<K, Integer> delen, Set<K> verborgen) {
        return delen.entrySet().stream()
                .filter(e -> e.getValue() > 0 && !verborgen.contains(e.getKey()))
                .min(Comparator.comparingInt(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }

    /** A total, or absent when it is too small itself. */
    public static @Nullable Integer verberg(int aantal) {
        return aantal > 0 && aantal < KLEINSTE ? null : aantal;
    }
}
