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
 * @param soort what kind of thing
 * @param versie of the thing when this was said
 * @param personen person → last day of access; null is without end
 * @param organisaties organisation for which somebody takes part → the last day that somebody does
 * @param functies functions of which everybody may know
 */
record Toegang(
        String soort, long versie, Map<String, @Nullable LocalDate> personen, Map<String, @Nullable LocalDate> organisaties, Set<String> functies) {

    static final Toegang NIEMAND = new Toegang("", 0, Map.of(), Map.of(), Set.of());

    static Toegang lees(JsonNode data, long versie) {
        Map<String, @Nullable LocalDate> personen = new HashMap<>();
        Map<String, @Nullable LocalDate> organisaties = new HashMap<>();
        data.path("personen").forEach(p -> {
            LocalDate tot = p.hasNonNull("tot") ? LocalDate.parse(p.path("tot").asString()) : null;
            neemOp(personen, p.path("persoonId").asString(), tot);
            if (p.hasNonNull("organisatieId")) {
                neemOp(organisaties, p.path("organisatieId").asString(), tot);
            }
        });
        Set<String> functies = new HashSet<>();
        data.path("functies").forEach(f -> functies.add(f.asString()));
        return new Toegang(data.path("soort").asString(""), versie, personen, organisaties, functies);
    }

    /** Somebody may take part twice, and two may for one organisation; then the longest counts. */
    private static void neemOp(Map<String, @Nullable LocalDate> dagen, String id, @Nullable LocalDate tot) {
        LocalDate eerder = dagen.get(id);
        boolean alZonderEinde = dagen.containsKey(id) && eerder == null;
        if (!alZonderEinde && (tot == null || eerder == null || tot.isAfter(eerder))) {
            dagen.put(id, tot);
        }
    }

    boolean voor(String persoonId, Set<String> eigenFuncties, LocalDate vandaag) {
        return eigenFuncties.stream().anyMatch(functies::contains) || geldt(personen, persoonId, vandaag);
    }

    /** For the system of an organisation: somebody of that organisation takes part today. */
    boolean voorOrganisatie(String organisatieId, LocalDate vandaag) {
        return functies.contains("partnersysteem") || geldt(organisaties, organisatieId, vandaag);
    }

    private static boolean geldt(Map<String, @Nullable LocalDate> dagen, String id, LocalDate vandaag) {
        if (!dagen.containsKey(id)) {
            return false;
        }
        LocalDate tot = dagen.get(id);
        return tot == null || !tot.isBefore(vandaag);
    }
}
