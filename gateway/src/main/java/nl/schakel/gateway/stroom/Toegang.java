package nl.schakel.gateway.stroom;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Who may know that something changed in one thing (a casus, a verzoek, an evaluatie …).
 *
 * @param personen person → last day of access; null is without end
 * @param functies functions of which everybody may know
 */
record Toegang(Map<String, @Nullable LocalDate> personen, Set<String> functies) {

    static final Toegang NIEMAND = new Toegang(Map.of(), Set.of());

    static Toegang lees(JsonNode data) {
        Map<String, @Nullable LocalDate> personen = new HashMap<>();
        data.path("personen").forEach(p -> personen.put(p.path("persoonId").asString(),
                p.hasNonNull("tot") ? LocalDate.parse(p.path("tot").asString()) : null));
        Set<String> functies = new HashSet<>();
        data.path("functies").forEach(f -> functies.add(f.asString()));
        return new Toegang(personen, functies);
    }

    boolean voor(String persoonId, Set<String> eigenFuncties, LocalDate vandaag) {
        if (eigenFuncties.stream().anyMatch(functies::contains)) {
            return true;
        }
        if (!personen.containsKey(persoonId)) {
            return false;
        }
        LocalDate tot = personen.get(persoonId);
        return tot == null || !tot.isBefore(vandaag);
    }
}
