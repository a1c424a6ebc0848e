package nl.schakel.gezinsplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.schakel.gezinsplan.ToegangsmatrixIT.Route;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The fields that somebody can fill in at a route, as the published description has them, each with what does not fit there. */
record Invoervelden(List<Veld> alle) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Half of a character; JSON can say it and UTF-8 cannot. */
    private static final String HALF = "HALF_TEKEN";

    /** What is only done: there is nothing to fill in. */
    private static final List<String> ZONDER = List.of("eerste-contacten", "plan-vaststellingen");

    static boolean heeftVelden(Route route) {
        return route.methode() == HttpMethod.PUT || route.methode() == HttpMethod.POST && !ZONDER.contains(route.patroon().replaceAll(".*/", ""));
    }

    static Invoervelden van(JsonNode beschrijving, Route route) {
        JsonNode actie = beschrijving.path("paths")
                .path(route.patroon().replace("/gezinsplan/v1", ""))
                .path(route.methode().name().toLowerCase(Locale.ROOT));
        JsonNode vorm = actie.path("requestBody").path("content").path("application/json").path("schema");
        if (vorm.isMissingNode()) {
            throw new AssertionError(route + " is not described");
        }
        List<Veld> velden = new ArrayList<>();
        new Wandeling(beschrijving, velden).object(vorm, List.of());
        return new Invoervelden(velden);
    }

    /** As it goes over the line. */
    static String tekst(ObjectNode inhoud) {
        return JSON.writeValueAsString(inhoud).replace(HALF, "\\ud800");
    }

    /**
     * @param stappen names, and 0 for the first of a list
     * @param verplicht must be there, and with something in it
     */
    record Veld(List<Object> stappen, JsonNode vorm, boolean verplicht) {

        String naam() {
            StringBuilder naam = new StringBuilder();
            stappen.forEach(stap -> naam.append(stap instanceof Integer ? "[" + stap + "]" : (naam.isEmpty() ? "" : ".") + stap));
            return naam.toString();
        }

        /** Nothing is in it that is tried for itself. */
        boolean isBlad() {
            return vorm.path("type").asString("").matches("string|integer|boolean");
        }

        ObjectNode zet(ObjectNode in, Object waarde) {
            ObjectNode kopie = in.deepCopy();
            JsonNode plek = kopie;
            for (int n = 0; n < stappen.size() - 1; n++) {
                plek = binnen(plek, stappen.get(n), stappen.get(n + 1));
            }
            JsonNode nieuw = JSON.valueToTree(waarde);
            if (stappen.getLast() instanceof String naam) {
                ((ObjectNode) plek).set(naam, nieuw);
            } else {
                ((ArrayNode) plek).removeAll().add(nieuw);
            }
            return kopie;
        }

        private static JsonNode binnen(JsonNode plek, Object stap, Object volgende) {
            JsonNode er = stap instanceof Integer ? plek.path(0) : plek.path((String) stap);
            if (er.isContainer()) {
                return er;
            }
            JsonNode nieuw = volgende instanceof Integer ? NODES.arrayNode() : NODES.objectNode();
            if (stap instanceof Integer) {
                ((ArrayNode) plek).add(nieuw);
            } else {
                ((ObjectNode) plek).set((String) stap, nieuw);
            }
            return nieuw;
        }

        List<Object> slechteWaarden() {
            List<Object> waarden = new ArrayList<>(passendeFouten());
            if (verplicht && vorm.path("type").asString("").equals("string")) {
                waarden.addAll(List.of("", "   "));
            }
            return waarden;
        }

        private List<Object> passendeFouten() {
            return switch (vorm.path("type").asString("object")) {
                case "integer" -> List.of("vijf", 5.5, -1, 0, 1_000_000, 9_999_999_999L, List.of());
                case "boolean" -> List.of("misschien", 3, List.of());
                case "array" -> List.of("geen lijst", NODES.objectNode());
                case "object" -> List.of("geen object", List.of(), 7);
                default -> tekst();
            };
        }

        private List<Object> tekst() {
            if (vorm.has("enum")) {
                return List.of("BESTAAT_NIET", 0, NODES.objectNode());
            }
            return switch (vorm.path("format").asString("")) {
                case "uuid" -> List.of("geen-id", "761a93fe", 12, NODES.objectNode());
                case "date" -> List.of("2026-02-30", "31-12-2026", "morgen", "+999999999-12-31", "-0400-01-01", 20261231, NODES.objectNode());
                default -> List.of("a".repeat(1_000_000), "a\u0000b", "a\u001bb", "a\u202eb", "a" + HALF, NODES.objectNode(), List.of("a"));
            };
        }
    }

    private record Wandeling(JsonNode beschrijving, List<Veld> velden) {

        void object(JsonNode verwijzing, List<Object> voor) {
            JsonNode vorm = zoek(verwijzing);
            List<String> verplicht = new ArrayList<>();
            vorm.path("required").forEach(een -> verplicht.add(een.asString()));
            vorm.path("properties").properties().forEach(veld -> veld(veld.getValue(), met(voor, veld.getKey()), verplicht.contains(veld.getKey())));
        }

        private void veld(JsonNode verwijzing, List<Object> stappen, boolean verplicht) {
            JsonNode vorm = zoek(verwijzing);
            velden.add(new Veld(stappen, vorm, verplicht));
            if (vorm.has("properties")) {
                object(vorm, stappen);
            } else if (vorm.has("items")) {
                veld(vorm.path("items"), met(stappen, 0), true);
            }
        }

        private JsonNode zoek(JsonNode verwijzing) {
            String naam = verwijzing.path("$ref").asString("");
            return naam.isEmpty() ? verwijzing : beschrijving.at(naam.substring(1));
        }

        private static List<Object> met(List<Object> voor, Object stap) {
            return Stream.concat(voor.stream(), Stream.of(stap)).toList();
        }
    }
}
