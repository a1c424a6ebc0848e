package nl.schakel.gezinsplan.casus.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.gezinsplan.Api;
import nl.schakel.gezinsplan.Gezin;
import nl.schakel.gezinsplan.GezinsplanTest;
import nl.schakel.gezinsplan.Tafelstub;
import nl.schakel.testkit.Contracten;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our half of the loop, over a real broker: a stuck action goes out, a decision comes in and sets it free. */
@GezinsplanTest
class LusIT {

    private static final Duration GEDULD = Duration.ofSeconds(30);

    private final MockMvcTester mvc;
    private final Tafelstub tafel;
    private final Api fatima;

    LusIT(@Autowired MockMvcTester mvc, @Autowired Tafelstub tafel) {
        this.mvc = mvc;
        this.tafel = tafel;
        this.fatima = Api.als(mvc, Personen.FATIMA);
    }

    @Test
    void eenVasteActieKomtVrijDoorEenBesluitEnKrijgtDeWoordenVanDeVoorwaarden(TestTopics topics) {
        Gezin gezin = Gezin.metActie(mvc);
        UUID regel = UUID.randomUUID();
        fatima.maak(gezin.actiePad() + "/blokkades", 1, Map.of(
                        "soort", "REGEL", "regelId", regel, "omschrijving", "De opvang stopt na zes maanden."))
                .is(200);
        ConsumerRecord<String, String> gemeld = gepubliceerd(topics, "gezinsplan", gezin, "blokkade-gemeld").getFirst();
        JsonNode blokkade = JsonMapper.shared().readTree(gemeld.value());
        assertThat(blokkade.path("regelId").asString()).isEqualTo(regel.toString());
        assertThat(TestTopics.header(gemeld, "ce_subject")).isEqualTo(gezin.id());

        String verzoek = UUID.randomUUID().toString();
        String over = "\"casusId\":\"" + gezin.id() + "\",\"actieId\":\"" + blokkade.path("actieId").asString()
                + "\",\"blokkadeId\":\"" + blokkade.path("blokkadeId").asString() + "\",\"door\":{\"rol\":\"dienst\"}";
        publiceer(topics, gezin, "concept-gemaakt", verzoek, 1, "{" + over + "}");
        await().atMost(GEDULD).until(() -> stand(gezin).equals("CONCEPT"));
        publiceer(topics, gezin, "verzoek-geagendeerd", verzoek, 2,
                "{" + over + ",\"tafelId\":\"" + UUID.randomUUID() + "\",\"tafeldatum\":\"2026-04-09\"}");
        await().atMost(GEDULD).until(() -> stand(gezin).equals("GEAGENDEERD"));

        String voorwaarde = UUID.randomUUID().toString();
        String besluit = "{" + over + ",\"besluit\":\"TOEGEKEND_ONDER_VOORWAARDEN\",\"voorwaarden\":[{\"voorwaardeId\":\""
                + voorwaarde + "\",\"persoonId\":\"" + Personen.FATIMA.id() + "\"}]}";
        publiceer(topics, gezin, "besluit-genomen", verzoek, 3, besluit);
        publiceer(topics, gezin, "besluit-genomen", verzoek, 3, besluit);
        await().atMost(GEDULD).until(() -> gezin.actie().path("status").asString().equals("OPEN"));
        assertThat(gezin.actie().path("blokkade").path("uitkomst").asString()).startsWith("Ja, met voorwaarden.");
        assertThat(uitBesluit(gezin).path("wat").asString()).isEqualTo("Voorwaarde uit het besluit. De tekst volgt.");

        tafel.antwoordt(UUID.fromString(verzoek), Map.of(UUID.fromString(voorwaarde), "Kijkt na een half jaar hoe het gaat."));
        await().atMost(GEDULD)
                .until(() -> uitBesluit(gezin).path("wat").asString().equals("Kijkt na een half jaar hoe het gaat."));
        assertThat(gezin.doel().path("acties")).as("the second delivery did nothing").hasSize(2);
    }

    @Test
    void eenAangepasteRegelKomtAanBijIederPlanDatErOpVastzit(TestTopics topics) {
        Gezin een = Gezin.metActie(mvc);
        Gezin ander = Gezin.metActie(mvc);
        String regel = UUID.randomUUID().toString();
        for (Gezin gezin : List.of(een, ander)) {
            fatima.maak(gezin.actiePad() + "/blokkades", 1, Map.of("soort", "REGEL", "regelId", regel, "omschrijving", "Te ver."))
                    .is(200);
        }

        topics.publish("maatwerktafel", regel, "nl.regels.regel-aangepast.v1", regel, "0000000002-000",
                "{\"door\":{\"rol\":\"beleidsmedewerker\"}}");

        for (Gezin gezin : List.of(een, ander)) {
            await().atMost(GEDULD)
                    .until(() -> gezin.actie().path("blokkade").path("uitkomst").asString(""),
                            "De regel is veranderd. Probeer het opnieuw."::equals);
        }
    }

    @Test
    void nieuwsOverEenOnbekendGezinGaatOpzijEnHoudtNietsTegen(TestTopics topics) {
        Gezin gezin = Gezin.metActie(mvc);
        String verzoek = UUID.randomUUID().toString();
        topics.create("maatwerktafel.dlt", 1);
        topics.publish("maatwerktafel", verzoek, "nl.maatwerkverzoeken.besluit-genomen.v1", verzoek, "0000000001-000",
                "{\"casusId\":\"" + UUID.randomUUID() + "\",\"besluit\":\"TOEGEKEND\",\"voorwaarden\":[],\"door\":{\"rol\":\"dienst\"}}");

        assertThat(topics.await("maatwerktafel.dlt", 1, GEDULD, r -> verzoek.equals(r.key()))).hasSize(1);
        assertThat(gezin.casus().path("status").asString()).isEqualTo("PLAN_IN_OPBOUW");
    }

    @Test
    void toegangGaatVoorDeGebeurtenisUitEnNietsDraagtEenNaam(TestTopics topics) {
        Gezin gezin = Gezin.metActie(mvc);
        gezin.nodigIngridUit();

        var uitgenodigd = gepubliceerd(topics, "gezinsplan", gezin, "partner-uitgenodigd").getFirst();
        var toegang = topics.await("toegang", 3, GEDULD, r -> gezin.id().equals(r.key())).getLast();
        assertThat(TestTopics.header(toegang, "ce_sequence"))
                .as("in the same change, before what explains it")
                .isLessThan(TestTopics.header(uitgenodigd, "ce_sequence"));
        assertThat(toegang.value()).contains(Personen.INGRID.id());
        for (ConsumerRecord<String, String> bericht : topics.await("gezinsplan", 8, GEDULD, r -> gezin.id().equals(r.key()))) {
            String type = TestTopics.header(bericht, "ce_type");
            assertThat(Contracten.schendingen("gezinsplan", type, bericht.value())).as(type).isEmpty();
            assertThat(bericht.value()).doesNotContain("Amrani", "Noor", "Samira", "Fatima", "Ingrid", "opvang");
        }
    }

    private static List<ConsumerRecord<String, String>> gepubliceerd(
            TestTopics topics, String topic, Gezin gezin, String gebeurtenis) {
        String type = "nl.gezinsplannen." + gebeurtenis + ".v1";
        return topics.await(topic, 1, GEDULD,
                r -> gezin.id().equals(r.key()) && type.equals(TestTopics.header(r, "ce_type")));
    }

    private static void publiceer(
            TestTopics topics, Gezin gezin, String gebeurtenis, String verzoek, int versie, String data) {
        topics.publish("maatwerktafel", gezin.id(), "nl.maatwerkverzoeken." + gebeurtenis + ".v1", verzoek,
                "%010d-000".formatted(versie), data);
    }

    private static String stand(Gezin gezin) {
        return gezin.actie().path("blokkade").path("verzoek").path("stand").asString("");
    }

    private static JsonNode uitBesluit(Gezin gezin) {
        return Gezin.vind(gezin.doel().path("acties"), a -> a.has("uitBesluit"));
    }
}
