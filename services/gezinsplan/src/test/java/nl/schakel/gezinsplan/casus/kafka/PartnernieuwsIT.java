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
import nl.schakel.testkit.Contracten;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway passes on of a partner, over a real broker: who may see it, and what the partner hears back. */
@GezinsplanTest
class PartnernieuwsIT {

    private static final Duration GEDULD = Duration.ofSeconds(30);
    private static final String SCHOOL = Personen.INGRID.organisatieId().orElseThrow();
    private static final String ANDER = "00000000-0000-4000-9000-000000000099";

    private final MockMvcTester mvc;

    PartnernieuwsIT(@Autowired MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @BeforeAll
    static void topic(TestTopics topics) {
        topics.create("partners", 1);
        topics.create("partners.dlt", 1);
    }

    @Test
    void watDePartnerVertelsZietWieHetHelePlanZietEnNiemandAnders(TestTopics topics) {
        Gezin gezin = Gezin.metActie(mvc);
        gezin.nodigIngridUit();
        String bericht = UUID.randomUUID().toString();

        meldt(topics, gezin.id(), bericht, SCHOOL);
        meldt(topics, gezin.id(), bericht, SCHOOL);

        JsonNode nieuws = await().atMost(GEDULD).until(() -> gezin.casus().path("partnerberichten"), b -> b.size() > 0);
        assertThat(nieuws).hasSize(1);
        assertThat(nieuws.get(0).path("id").asString()).isEqualTo(bericht);
        assertThat(nieuws.get(0).path("soort").asString()).isEqualTo("TRAJECT_GESTART");
        assertThat(nieuws.get(0).path("datum").asString()).isEqualTo("2026-12-03");
        assertThat(nieuws.get(0).path("dataref").asString()).isEqualTo("https://dossier.dewiek.example/trajecten/4711");
        assertThat(gezin.casus().path("gewijzigdDoor").path("naam").asString()).isEqualTo(nieuws.get(0).path("organisatie").asString());

        ConsumerRecord<String, String> terug = gehoord(topics, gezin, "partnerbericht-opgenomen", bericht).getFirst();
        assertThat(Contracten.schendingen("gezinsplan", TestTopics.header(terug, "ce_type"), terug.value())).isEmpty();
        assertThat(Api.als(mvc, Personen.SAMIRA).lees(gezin.pad()).is(200).path("partnerberichten")).as("the family").hasSize(1);
        assertThat(Api.als(mvc, Personen.INGRID).lees(gezin.pad()).is(200).path("partnerberichten"))
                .as("who sees one goal only").isEmpty();
        assertThat(Api.als(mvc, Personen.TEUN).lees(gezin.pad()).status()).isEqualTo(403);

        meldt(topics, gezin.id(), bericht, SCHOOL);
        String volgende = UUID.randomUUID().toString();
        meldt(topics, gezin.id(), volgende, SCHOOL);
        await().atMost(GEDULD).until(() -> gezin.casus().path("partnerberichten").size() == 2);
        assertThat(gezin.casus().path("partnerberichten").get(0).path("id").asString()).as("newest first").isEqualTo(volgende);
    }

    @Test
    void vanWieNietMeedoetStaatErNietsEnDiensSysteemHoortWaarom(TestTopics topics) {
        Gezin gezin = Gezin.metActie(mvc);
        gezin.nodigIngridUit();
        Api.als(mvc, Personen.FATIMA).verwijder(gezin.pad() + "/betrokkenen/" + gezin.betrokkene(Personen.INGRID)).is(200);
        JsonNode was = gezin.casus();

        for (String organisatie : List.of(ANDER, SCHOOL)) {
            String bericht = UUID.randomUUID().toString();
            meldt(topics, gezin.id(), bericht, organisatie);

            ConsumerRecord<String, String> nee = gehoord(topics, gezin, "partnerbericht-geweigerd", bericht).getFirst();
            assertThat(JsonMapper.shared().readTree(nee.value()).path("reden").asString()).isEqualTo("DOET_NIET_MEE");
            assertThat(Contracten.schendingen("gezinsplan", TestTopics.header(nee, "ce_type"), nee.value())).isEmpty();
        }

        assertThat(gezin.casus().path("partnerberichten")).isEmpty();
        assertThat(gezin.casus().path("gewijzigdDoor")).isEqualTo(was.path("gewijzigdDoor"));
    }

    @Test
    void nieuwsOverEenOnbekendPlanGaatOpzijEnHoudtNietsTegen(TestTopics topics) {
        Gezin gezin = Gezin.metActie(mvc);
        gezin.nodigIngridUit();
        String onbekend = UUID.randomUUID().toString();

        meldt(topics, onbekend, UUID.randomUUID().toString(), SCHOOL);
        meldt(topics, gezin.id(), UUID.randomUUID().toString(), SCHOOL);

        assertThat(topics.await("partners.dlt", 1, GEDULD, r -> onbekend.equals(r.key()))).hasSize(1);
        await().atMost(GEDULD).until(() -> gezin.casus().path("partnerberichten").size() == 1);
    }

    private static void meldt(TestTopics topics, String casusId, String bericht, String organisatie) {
        Map<String, Object> data = Map.of(
                "casusId", casusId, "organisatieId", organisatie, "datum", "2026-12-03",
                "dataref", "https://dossier.dewiek.example/trajecten/4711", "door", Map.of("rol", "partnersysteem"));
        String type = "nl.partners.traject-gestart.v1";
        String json = JsonMapper.shared().writeValueAsString(data);
        assertThat(Contracten.schendingen("partners", type, json)).isEmpty();
        topics.publish("partners", casusId, type, bericht, "0000000001-000", json);
    }

    private static List<ConsumerRecord<String, String>> gehoord(TestTopics topics, Gezin gezin, String gebeurtenis, String bericht) {
        String type = "nl.gezinsplannen." + gebeurtenis + ".v1";
        return topics.await("gezinsplan", 1, GEDULD, r -> gezin.id().equals(r.key())
                && type.equals(TestTopics.header(r, "ce_type")) && r.value().contains(bericht));
    }
}
