package nl.schakel.maatwerktafel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.toegang.model.Casustoegangen;
import nl.schakel.maatwerktafel.verzoek.model.Herkomst.Gezinslid;
import nl.schakel.maatwerktafel.verzoek.model.Plangegevens;
import nl.schakel.testkit.Contracten;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** Our half of the loop, over a real broker: a stuck action comes in, a decision goes out, rules learn from it. */
@MaatwerktafelTest
class LusIT {

    private static final Duration GEDULD = Duration.ofSeconds(30);

    private final MockMvcTester mvc;
    private final Casustoegangen toegangen;
    private final Planstub plan;

    LusIT(@Autowired MockMvcTester mvc, @Autowired Casustoegangen toegangen, @Autowired Planstub plan) {
        this.mvc = mvc;
        this.toegangen = toegangen;
        this.plan = plan;
    }

    private static void toegang(TestTopics topics, String casus, int volgnummer, Personen... gezin) {
        StringBuilder personen = new StringBuilder("{\"persoonId\":\"" + Personen.FATIMA.id() + "\",\"caserol\":\"ZORGCOORDINATOR\"}");
        for (Personen lid : gezin) {
            personen.append(",{\"persoonId\":\"").append(lid.id()).append("\",\"caserol\":\"GEZINSLID\"}");
        }
        topics.publish("toegang", casus, "nl.toegangen.toegang-gewijzigd.v1", casus, "%010d-000".formatted(volgnummer),
                "{\"onderwerp\":\"" + casus + "\",\"soort\":\"CASUS\",\"casusId\":\"" + casus + "\",\"personen\":[" + personen
                        + "],\"functies\":[],\"door\":{\"rol\":\"wijkteammedewerker\"}}");
    }

    private static void blokkade(TestTopics topics, String casus, String blokkade, String regel) {
        topics.publish("gezinsplan", casus, "nl.gezinsplannen.blokkade-gemeld.v1", casus, "0000000005-000",
                "{\"casusId\":\"" + casus + "\",\"actieId\":\"" + UUID.randomUUID() + "\",\"blokkadeId\":\"" + blokkade
                        + "\",\"soort\":\"REGEL\",\"regelId\":\"" + regel + "\",\"melderId\":\"" + Personen.FATIMA.id()
                        + "\",\"door\":{\"rol\":\"wijkteammedewerker\"}}");
    }

    private List<JsonNode> verzoeken(Personen wie, String regel) {
        return Api.als(mvc, wie).lees("/verzoeken?regelId=" + regel).is(200).path("items").valueStream().toList();
    }

    private JsonNode eerste(Personen wie, String regel) {
        return Api.als(mvc, wie)
                .lees("/verzoeken/" + verzoeken(wie, regel).getFirst().path("id").asString())
                .is(200);
    }

    @Test
    void eenBlokkadeWordtEenConceptDatHetPlanLaterInvult(TestTopics topics) {
        String casus = UUID.randomUUID().toString();
        String regel = Zaak.regel(mvc);
        String blokkade = UUID.randomUUID().toString();
        toegang(topics, casus, 1, Personen.SAMIRA);
        blokkade(topics, casus, blokkade, regel);
        blokkade(topics, casus, blokkade, regel);
        await().atMost(GEDULD).until(() -> verzoeken(Personen.SAMIRA, regel).size() == 1);
        assertThat(eerste(Personen.SAMIRA, regel).path("wachtOpPlan").asBoolean()).isTrue();
        plan.antwoordt(casus, new Plangegevens("Wij willen rust.", "Het kind slaapt om acht uur.", "Opvang regelen.", "Het stopt te vroeg.",
                regel, List.of(new Gezinslid("KIND", 9)), new Persoon(Personen.FATIMA.id(), Personen.FATIMA.naam(), "Wijkteam Molenkwartier")));
        await().atMost(GEDULD).until(() -> !eerste(Personen.SAMIRA, regel).path("wachtOpPlan").asBoolean());
        JsonNode gevuld = eerste(Personen.SAMIRA, regel);
        assertThat(gevuld.path("gewenstEffect").asString()).isEqualTo("Het kind slaapt om acht uur.");
        assertThat(gevuld.path("indiener").path("naam").asString()).isEqualTo("Fatima El Idrissi");
        assertThat(verzoeken(Personen.SAMIRA, regel)).hasSize(1);
        String id = gevuld.path("id").asString();
        ConsumerRecord<String, String> concept = verteld(topics, id, "nl.maatwerkverzoeken.concept-gemaakt.v1").getFirst();
        assertThat(concept.key()).isEqualTo(casus);
        assertThat(concept.value()).contains(blokkade, regel).doesNotContain("Fatima", "rust", "slaapt");
    }

    @Test
    void eenConceptVervaltAlsDeActieWeerVerderKan(TestTopics topics) {
        String casus = UUID.randomUUID().toString();
        String regel = Zaak.regel(mvc);
        String blokkade = UUID.randomUUID().toString();
        toegang(topics, casus, 1, Personen.SAMIRA);
        blokkade(topics, casus, blokkade, regel);
        topics.publish("gezinsplan", casus, "nl.gezinsplannen.blokkade-opgeheven.v1", casus, "0000000006-000",
                "{\"casusId\":\"" + casus + "\",\"actieId\":\"" + UUID.randomUUID() + "\",\"blokkadeId\":\"" + blokkade
                        + "\",\"reden\":\"OPGELOST\",\"door\":{\"rol\":\"gezinslid\"}}");
        await().atMost(GEDULD).until(() -> verzoeken(Personen.SAMIRA, regel).stream()
                .anyMatch(v -> v.path("stand").asString().equals("INGETROKKEN")));
        JsonNode vervallen = eerste(Personen.SAMIRA, regel);
        assertThat(vervallen.path("intrekking").path("reden").asString()).startsWith("De actie zit niet meer vast.");
        assertThat(vervallen.has("blokkadeOpgehevenOp")).isTrue();
        assertThat(verteld(topics, vervallen.path("id").asString(), "nl.maatwerkverzoeken.verzoek-ingetrokken.v1").getFirst().value())
                .contains(blokkade, "dienst");
    }

    @Test
    void wieNietMeerMeewerktZietHetVerzoekNietMeer(TestTopics topics) {
        String casus = UUID.randomUUID().toString();
        String regel = Zaak.regel(mvc);
        toegang(topics, casus, 1, Personen.LOTTE);
        blokkade(topics, casus, UUID.randomUUID().toString(), regel);
        await().atMost(GEDULD).until(() -> verzoeken(Personen.LOTTE, regel).size() == 1);
        String id = verzoeken(Personen.LOTTE, regel).getFirst().path("id").asString();
        toegang(topics, casus, 2);
        await().atMost(GEDULD).until(() -> verzoeken(Personen.LOTTE, regel).isEmpty());
        Api.als(mvc, Personen.LOTTE).lees("/verzoeken/" + id).is(403);
        ConsumerRecord<String, String> laatste = topics.await("toegang", 2, GEDULD, r -> id.equals(r.key())).getLast();
        assertThat(laatste.value()).contains(Personen.FATIMA.id()).doesNotContain(Personen.LOTTE.id());
    }

    @Test
    void hetDerdeVerzoekOpEenRegelGeeftEenSignaal(TestTopics topics) {
        String regel = Zaak.regel(mvc);
        for (int i = 0; i < 3; i++) {
            Zaak.concept(mvc, toegangen, regel).verstuurd();
        }
        Api bea = Api.als(mvc, Personen.BEA);
        await().atMost(GEDULD).until(() -> bea.lees("/regels/" + regel).is(200).has("signaal"));
        JsonNode gezien = bea.lees("/regels/" + regel).is(200);
        assertThat(gezien.path("aantalVerzoeken12Maanden").asInt()).isEqualTo(3);
        assertThat(Api.als(mvc, Personen.ILSE).lees("/regels/" + regel).is(200).has("aantalVerzoeken12Maanden"))
                .as("te klein om te tonen")
                .isFalse();
        String pad = "/signalen/" + gezien.path("signaal").path("id").asString();
        JsonNode signaal = bea.lees(pad).is(200);
        assertThat(signaal.path("aantal").asInt()).isEqualTo(3);
        long versie = signaal.path("versie").asLong();
        assertThat(bea.zet(pad + "/stand", versie, Map.of("stand", "BEWUST_BEHOUDEN")).is(400).toString()).contains("reden");
        JsonNode beantwoord =
                bea.zet(pad + "/stand", versie, Map.of("stand", "BEWUST_BEHOUDEN", "reden", "De regel beschermt kinderen.")).is(200);
        assertThat(beantwoord.path("stand").asString()).isEqualTo("BEWUST_BEHOUDEN");
        bea.zet(pad + "/stand", versie, Map.of("stand", "IN_ONDERZOEK")).is(412);
        assertThat(bea.lees("/overzicht").is(200).path("signalen").findValuesAsString("regelId")).contains(regel);
        topics.await("maatwerktafel", 1, GEDULD, r -> "nl.beleidssignalen.beleidssignaal-gegeven.v1".equals(TestTopics.header(r, "ce_type"))
                && r.value().contains(regel));
    }

    @Test
    void eenLeerpuntTeltMaarEenKeerBijDeRegel(TestTopics topics) {
        String regel = Zaak.regel(mvc);
        String leerpunt = UUID.randomUUID().toString();
        String data = "{\"soort\":\"REGEL_KNELT\",\"regelId\":\"" + regel + "\",\"door\":{\"rol\":\"wijkteammedewerker\"}}";
        topics.publish("procesevaluatie", leerpunt, "nl.leerpunten.leerpunt-vrijgegeven.v1", leerpunt, "0000000003-000", data);
        topics.publish("procesevaluatie", leerpunt, "nl.leerpunten.leerpunt-vrijgegeven.v1", leerpunt, "0000000003-000", data);
        Api bea = Api.als(mvc, Personen.BEA);
        await().atMost(GEDULD).until(() -> bea.lees("/regels/" + regel).is(200).path("aantalLeerpunten").asInt() == 1);
        assertThat(verteld(topics, regel, "nl.regels.leerpunt-geteld.v1")).hasSize(1);
    }

    @Test
    void watNooitTeLezenIsGaatOpzijEnHoudtNietsTegen(TestTopics topics) {
        String leerpunt = UUID.randomUUID().toString();
        topics.create("procesevaluatie.dlt", 1);
        topics.publish("procesevaluatie", leerpunt, "nl.leerpunten.leerpunt-vrijgegeven.v1", leerpunt, "0000000003-000",
                "{\"soort\":\"REGEL_KNELT\",\"regelId\":\"" + UUID.randomUUID() + "\",\"door\":{\"rol\":\"dienst\"}}");
        assertThat(topics.await("procesevaluatie.dlt", 1, GEDULD, r -> leerpunt.equals(r.key()))).hasSize(1);
    }

    @Test
    void allesWatWijVertellenPastBijHetContractEnDraagtGeenWoord(TestTopics topics) {
        Zaak zaak = Zaak.concept(mvc, toegangen).verstuurd().opTafel();
        zaak.als(Personen.KARIN).maak(zaak.pad("/besluiten"), Zaak.besluit("TOEGEKEND")).is(200);
        zaak.als(Personen.BEA).zet("/regels/" + zaak.regel(), 99L, Zaak.regelinvoer("Opvang hoogstens een jaar")).is(200);
        verteld(topics, zaak.regel(), "nl.regels.regel-aangepast.v1");
        List<ConsumerRecord<String, String>> alles = topics.await("maatwerktafel", 4, GEDULD, r -> zaak.casus().equals(r.key()));
        for (ConsumerRecord<String, String> bericht : alles) {
            String type = TestTopics.header(bericht, "ce_type");
            assertThat(Contracten.schendingen("maatwerktafel", type, bericht.value())).as(type).isEmpty();
            assertThat(bericht.value()).doesNotContain("Opvang", "Fatima", "Karin", "veilig", "diploma");
        }
        ConsumerRecord<String, String> toegang =
                topics.await("toegang", 2, GEDULD, r -> zaak.id().equals(r.key())).getLast();
        ConsumerRecord<String, String> ingediend = verteld(topics, zaak.id(), "nl.maatwerkverzoeken.verzoek-ingediend.v1").getFirst();
        assertThat(toegang.value()).contains("tafelvoorzitter");
        assertThat(TestTopics.header(toegang, "ce_sequence")).isLessThan(TestTopics.header(ingediend, "ce_sequence"));
    }

    private static List<ConsumerRecord<String, String>> verteld(TestTopics topics, String onderwerp, String type) {
        return topics.await("maatwerktafel", 1, GEDULD, r -> onderwerp.equals(TestTopics.header(r, "ce_subject"))
                && type.equals(TestTopics.header(r, "ce_type")));
    }
}
