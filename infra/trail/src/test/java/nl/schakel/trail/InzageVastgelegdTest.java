package nl.schakel.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Nalevering.Geschreven;
import nl.schakel.access.Onderwerp;
import nl.schakel.testkit.Contracten;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InzageVastgelegdTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void schrijftWatIsAfgesproken() {
        var event = InzageVastgelegd.van(List.of(EenRegel.geschreven(), geweigerd()));
        String json = JSON.writeValueAsString(event.data());
        assertThat(event.topic()).isEqualTo("inzage");
        assertThat(Contracten.schendingen("inzage", event.type(), json)).isEmpty();
        JsonNode voorbeeld = JSON.readTree(Contracten.voorbeelden("inzage", event.type()).getFirst());
        JsonNode echt = JSON.readTree(json);
        for (int i = 0; i < 2; i++) {
            assertThat(velden(echt.path("regels").get(i))).isEqualTo(velden(voorbeeld.path("regels").get(i)));
        }
        assertThat(echt.at("/regels/0/tijdstip").asString()).isEqualTo("2026-11-23T10:00:00.123Z");
    }

    @Test
    void noemtGeenNaamEnGeenZin() {
        var regel = new Geschreven(UUID.randomUUID().toString(), EenRegel.van(UUID.randomUUID().toString(), "Deelname aan de casus van Fatima"));
        String json = JSON.writeValueAsString(InzageVastgelegd.van(List.of(regel)).data());
        assertThat(json).doesNotContain("Fatima", "Molenkwartier", "Doet mee", "grondslag");
    }

    @Test
    void geeftDezelfdeRegelsHetzelfdePakket() {
        var een = EenRegel.geschreven();
        var twee = EenRegel.geschreven();
        String id = InzageVastgelegd.pakketId(List.of(een, twee));
        assertThat(InzageVastgelegd.pakketId(List.of(twee, een))).isEqualTo(id);
        assertThat(InzageVastgelegd.pakketId(List.of(een))).isNotEqualTo(id);
        assertThat(InzageVastgelegd.van(List.of(twee, een)).key()).isEqualTo(id);
    }

    /** A packet that does not fit is refused, and refused again: nothing would leave any more. */
    @Test
    void hetVolstePakketPast() {
        String lang = "X".repeat(60);
        var wie = new Onderwerp(UUID.randomUUID().toString(), "X", UUID.randomUUID().toString(), "X",
                Set.of("wijkteammedewerker", "teamleider", "tafelvoorzitter", "tafelmedewerker"));
        List<Geschreven> vol = Stream.generate(() -> new Geschreven(UUID.randomUUID().toString(), new Inzageregel(
                        EenRegel.TOEN, Inzageregel.Actie.LEZEN, Inzageregel.Uitkomst.TOEGESTAAN, "gezinsplan.zorgcoordinator-overdragen", wie,
                        "WIJKTEAMMEDEWERKER", "CASUS", UUID.randomUUID().toString(), UUID.randomUUID().toString(), lang, "x")))
                .limit(Doorgever.PER_PAKKET)
                .toList();

        assertThat(JSON.writeValueAsString(InzageVastgelegd.van(vol).data())).hasSizeLessThan(60 * 1024);
    }

    private static Geschreven geweigerd() {
        var bea = new Onderwerp("p6", "Bea", "00000000-0000-4000-9000-000000000002", "Gemeente", Set.of("beleidsmedewerker"));
        String casus = UUID.randomUUID().toString();
        return new Geschreven(UUID.randomUUID().toString(), new Inzageregel(EenRegel.TOEN, Inzageregel.Actie.LEZEN, Inzageregel.Uitkomst.GEWEIGERD,
                "gezinsplan.casus-lezen", bea, null, "CASUS", casus, casus, null, "U doet niet mee in dit plan."));
    }

    private static Set<String> velden(JsonNode node) {
        return new TreeSet<>(node.propertyNames());
    }
}
