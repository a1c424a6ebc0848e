package nl.schakel.inzagelog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTopics;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** Speelt de andere diensten voor een gezin, en vraagt zoals de gateway dat doet. */
@TestComponent
public class Gezinsverhaal {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final MockMvc mvc;

    Gezinsverhaal(MockMvc mvc) {
        this.mvc = mvc;
    }

    public void kring(TestTopics topics, String casusId, int versie, Map<Personen, String> kring) {
        topics.create("toegang", 3);
        var personen = kring.entrySet().stream().map(e -> {
            var persoon = new TreeMap<String, Object>(Map.of("persoonId", e.getKey().id(), "caserol", e.getValue()));
            e.getKey().organisatieId().ifPresent(o -> persoon.put("organisatieId", o));
            return persoon;
        }).toList();
        var data = Map.of("onderwerp", casusId, "soort", "CASUS", "casusId", casusId, "personen", personen, "functies", List.of(), "door", Map.of("rol", "dienst"));
        topics.publish("toegang", casusId, "nl.toegangen.toegang-gewijzigd.v1", casusId, "%010d-000".formatted(versie), JSON.writeValueAsString(data));
    }

    /** Een regel zoals de trail hem opschrijft. */
    public Map<String, Object> regel(String casusId, String tijdstip, Personen wie, String handeling, @Nullable String caserol, @Nullable String grondslag) {
        var regel = new LinkedHashMap<String, Object>();
        regel.put("regelId", UUID.randomUUID().toString());
        regel.put("tijdstip", tijdstip);
        regel.put("actie", "R");
        regel.put("uitkomst", grondslag == null ? "GEWEIGERD" : "TOEGESTAAN");
        regel.put("handeling", handeling);
        regel.put("persoonId", wie.id());
        wie.organisatieId().ifPresent(o -> regel.put("organisatieId", o));
        regel.put("functies", List.of(wie.functie()));
        regel.put("middelSoort", "CASUS");
        regel.put("middelId", casusId);
        regel.put("casusId", casusId);
        if (caserol != null) {
            regel.put("caserol", caserol);
        }
        if (grondslag != null) {
            regel.put("grondslag", grondslag);
        }
        return regel;
    }

    public void pakket(TestTopics topics, String bron, List<Map<String, Object>> regels) {
        topics.create("inzage", 3);
        String id = UUID.randomUUID().toString();
        String json = JSON.writeValueAsString(Map.of("regels", regels, "door", Map.of("rol", "dienst")));
        var koppen = new TreeMap<>(Map.of(
                "ce_specversion", "1.0", "ce_id", id + "/1/0", "ce_source", "urn:nld:oin:00000000000000000000:systeem:" + bron,
                "ce_type", "nl.inzageregels.inzage-vastgelegd.v1", "ce_subject", id, "ce_sequence", "0000000001-000",
                "ce_time", "2026-11-23T10:00:00Z", "content-type", "application/json"));
        topics.publishRaw("inzage", id, koppen, json);
    }

    public MockHttpServletResponse vraag(@Nullable String bearer, String pad) {
        var verzoek = MockMvcRequestBuilders.get("/inzagelog/v1" + pad);
        if (bearer != null) {
            verzoek.header("Authorization", bearer);
        }
        try {
            return mvc.perform(verzoek).andReturn().getResponse();
        } catch (Exception mislukt) {
            throw new AssertionError(mislukt);
        }
    }
}
