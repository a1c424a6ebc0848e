package nl.schakel.procesevaluatie.evaluatie.kafka;

import static nl.schakel.testkit.Personen.FATIMA;
import static nl.schakel.testkit.Personen.LOTTE;
import static nl.schakel.testkit.Personen.TEUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.schakel.procesevaluatie.Api;
import nl.schakel.procesevaluatie.DienstTest;
import nl.schakel.procesevaluatie.Plangebeurtenissen;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluaties;
import nl.schakel.procesevaluatie.evaluatie.model.Stand;
import nl.schakel.procesevaluatie.tijdlijn.model.Tijdlijnen;
import nl.schakel.procesevaluatie.toegang.model.Casustoegangen;
import nl.schakel.testkit.TestTopics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DienstTest
class OntvangersIT {

    private static final Duration GEDULD = Duration.ofSeconds(30);

    @Autowired
    private Api api;

    @Autowired
    private Evaluaties evaluaties;

    @Autowired
    private Tijdlijnen tijdlijnen;

    @Autowired
    private Casustoegangen casustoegangen;

    private final String casusId = UUID.randomUUID().toString();

    @Test
    void volgtWieErBijHetGezinKomtEnGaat(TestTopics topics) {
        var plan = new Plangebeurtenissen(topics, casusId);
        plan.gebeurt(1, "casus-afgesloten", Map.of("afsluitdatum", "2026-11-20", "nazorgdatum", "2027-02-20"));
        await().atMost(GEDULD).until(() -> evaluaties.vanCasus(casusId).size() == 1);
        assertThat(evaluaties.vanCasus(casusId).getFirst().stand()).isEqualTo(Stand.VOORGESTELD);
        plan.toegang(2, Map.of(LOTTE, "GEZINSLID", TEUN, "ZORGCOORDINATOR"));
        await().atMost(GEDULD).until(() -> evaluaties.vanCasus(casusId).getFirst().stand() == Stand.INSTEMMING_GEVRAAGD);
        var pad = "/evaluaties/" + evaluaties.vanCasus(casusId).getFirst().id();
        api.als(TEUN).lees(pad).is(200);
        plan.toegang(3, Map.of(LOTTE, "GEZINSLID"));
        await().atMost(GEDULD).untilAsserted(() -> assertThat(api.als(TEUN).lees(pad).status()).isEqualTo(403));
        plan.toegang(2, Map.of(LOTTE, "GEZINSLID", TEUN, "ZORGCOORDINATOR", FATIMA, "WIJKTEAMMEDEWERKER"));
        plan.toegang(4, Map.of(LOTTE, "GEZINSLID"));
        plan.gebeurt(2, "doel-toegevoegd", Map.of("doelId", UUID.randomUUID().toString()));
        await().atMost(GEDULD).until(() -> tijdlijnen.van(casusId).size() == 2);
        assertThat(api.als(TEUN).lees(pad).status()).as("een oude stand die nog eens komt, geeft niets terug").isEqualTo(403);
        assertThat(casustoegangen.van(casusId)).extracting("persoonId").doesNotContain(FATIMA.id());
    }

    @Test
    void zetOpDeTijdlijnWatErToeDoetEnElkMomentEenKeer(TestTopics topics) {
        var plan = new Plangebeurtenissen(topics, casusId);
        plan.gebeurt(1, "casus-aangemeld", Map.of("startdatum", "2026-01-07"));
        plan.gebeurt(2, "veiligheid-gecheckt", Map.of("checkdatum", "2026-01-08"));
        plan.gebeurt(3, "werkaantekening-gewijzigd", Map.of("doelId", UUID.randomUUID().toString()));
        plan.gebeurt(1, "casus-aangemeld", Map.of("startdatum", "2026-01-07"));
        plan.gebeurt(4, "plan-vastgesteld", Map.of("planversie", 4, "evaluatiedatum", "2026-06-01"));
        await().atMost(GEDULD).until(() -> tijdlijnen.van(casusId).stream().anyMatch(m -> m.soort().equals("plan-vastgesteld")));
        assertThat(tijdlijnen.van(casusId)).extracting("soort").containsExactly("casus-aangemeld", "plan-vastgesteld");
        assertThat(tijdlijnen.van(casusId).getFirst().datum()).hasToString("2026-01-07");
    }

    @Test
    void zetOpzijWatNietTeLezenIsEnGaatDoorMetAndereGezinnen(TestTopics topics) {
        var plan = new Plangebeurtenissen(topics, casusId);
        var kapot = UUID.randomUUID().toString();
        topics.publish("gezinsplan", UUID.randomUUID().toString(), "nl.gezinsplannen.plan-vastgesteld.v1", kapot, "0000000001-000", "{\"door\":{\"rol\":\"dienst\"}}");
        topics.publish("gezinsplan", UUID.randomUUID().toString(), "nl.gezinsplannen.casus-aangemeld.v1", kapot, "0000000002-000",
                "{\"casusId\":\"" + casusId + "\",\"startdatum\":\"ooit\"}");
        topics.publish("toegang", kapot, "nl.toegangen.toegang-gewijzigd.v1", kapot, "0000000001-000",
                "{\"soort\":\"CASUS\",\"onderwerp\":\"" + kapot + "\",\"personen\":\"iedereen\"}");
        plan.gebeurt(3, "eerste-contact-gelegd", Map.of());
        await().atMost(GEDULD).until(() -> tijdlijnen.van(casusId).size() == 1);
        topics.await("gezinsplan.dlt", 2, GEDULD, r -> kapot.equals(TestTopics.header(r, "ce_subject")));
        topics.await("toegang.dlt", 1, GEDULD, r -> kapot.equals(TestTopics.header(r, "ce_subject")));
    }
}
