package nl.schakel.gateway.abonnement.model;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far the topics are dealt with: the next offset of every partition, by its name ({@code gezinsplan-0}). A partition that is not
 * named is read from its beginning, so that one that was added later loses nothing.
 */
public record Posities(Map<String, Long> volgende) {

    public static final Posities BEGIN = new Posities(Map.of());

    private static final String REGEL = "[a-z]+-\\d{1,4}:\\d{1,18}";

    public Posities {
        volgende = Map.copyOf(volgende);
    }

    public long van(String partitie) {
        return volgende.getOrDefault(partitie, 0L);
    }

    public Posities voorbij(Plek plek) {
        return samen(new Posities(Map.of(plek.partitie(), plek.offset() + 1)));
    }

    /** Of both, the furthest: what was dealt with stays dealt with, whoever writes last. */
    public Posities samen(Posities ander) {
        Map<String, Long> verst = new HashMap<>(volgende);
        ander.volgende.forEach((partitie, offset) -> verst.merge(partitie, offset, Math::max));
        return new Posities(verst);
    }

    public boolean voorbijAan(Plek plek) {
        return van(plek.partitie()) > plek.offset();
    }

    /** How many records lie between here and there. */
    public long tot(Posities einde) {
        return einde.volgende.entrySet().stream().mapToLong(e -> Math.max(0, e.getValue() - van(e.getKey()))).sum();
    }

    /** For a caller to hand back; what is in it is nobody's business. */
    public String tekst() {
        String open = new TreeMap<>(volgende).entrySet().stream().map(e -> e.getKey() + ":" + e.getValue()).collect(Collectors.joining(";"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(open.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when we never gave this. */
    public static Optional<Posities> lees(String tekst) {
        Map<String, Long> volgende = new HashMap<>();
        try {
            String open = new String(Base64.getUrlDecoder().decode(tekst), StandardCharsets.UTF_8);
            for (String regel : open.split(";")) {
                if (!regel.matches(REGEL)) {
                    return Optional.empty();
                }
                String[] delen = regel.split(":");
                volgende.put(delen[0], Long.parseLong(delen[1]));
            }
            return Optional.of(new Posities(volgende));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
