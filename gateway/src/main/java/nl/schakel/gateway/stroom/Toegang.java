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
        data.path("personen").forEach(p -> neemOp(personen, p));
        Set<String> functies = new HashSet<>();
        data.path("functies").forEach(f -> functies.add(f.asString()));
        return new Toegang(personen, functies);
    }

    /** Somebody may take part twice; then the longest counts. */
    private static void neemOp(Map<String, @Nullable LocalDate> personen, JsonNode persoon) {
        String id = persoon.path("persoonId").asString();
        LocalDate tot = persoon.hasNonNull("tot") ? LocalDate.parse(persoon.path("tot").asString()) : null;
        LocalDate eerder = personen.get(id);
        boolean alZonderEinde = personen.containsKey(id) && eerder == null;
        if (!alZonderEinde && (tot == null || eerder == null || tot.isAfter(eerder))) {
            personen.put(id, tot);
        }
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
