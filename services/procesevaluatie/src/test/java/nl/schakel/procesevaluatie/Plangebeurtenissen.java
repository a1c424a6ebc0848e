package nl.schakel.procesevaluatie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTopics;
import tools.jackson.databind.json.JsonMapper;

/** Speelt het gezinsplan en de maatwerktafel voor één gezin. */
public final class Plangebeurtenissen {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final TestTopics topics;
    private final String casusId;
    private final String verzoekId = UUID.randomUUID().toString();

    public Plangebeurtenissen(TestTopics topics, String casusId) {
        this.topics = topics;
        this.casusId = casusId;
        List.of("gezinsplan", "maatwerktafel", "toegang").forEach(topic -> topics.create(topic, 3));
    }

    public void toegang(int versie, Map<Personen, String> kring) {
        var personen = kring.entrySet().stream().map(e -> {
            var persoon = new TreeMap<String, Object>(Map.of("persoonId", e.getKey().id(), "caserol", e.getValue()));
            e.getKey().organisatieId().ifPresent(o -> persoon.put("organisatieId", o));
            return persoon;
        }).toList();
        var data = Map.of("onderwerp", casusId, "soort", "CASUS", "casusId", casusId, "personen", personen, "functies", List.of(), "door", Map.of("rol", "dienst"));
        topics.publish("toegang", casusId, "nl.toegangen.toegang-gewijzigd.v1", casusId, volgnummer(versie), JSON.writeValueAsString(data));
    }

    public void gebeurt(int versie, String naam, Map<String, Object> eigen) {
        publiceer("gezinsplan", "nl.gezinsplannen." + naam + ".v1", casusId, versie, eigen);
    }

    public void tafel(int versie, String naam, Map<String, Object> eigen) {
        publiceer("maatwerktafel", "nl.maatwerkverzoeken." + naam + ".v1", verzoekId, versie, eigen);
    }

    private void publiceer(String topic, String type, String onderwerp, int versie, Map<String, Object> eigen) {
        var data = new HashMap<>(eigen);
        data.put("casusId", casusId);
        data.put("door", Map.of("rol", "dienst"));
        topics.publish(topic, casusId, type, onderwerp, volgnummer(versie), JSON.writeValueAsString(data));
    }

    public static String volgnummer(int versie) {
        return "%010d-000".formatted(versie);
    }
}
