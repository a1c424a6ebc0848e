package nl.schakel.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.schakel.gateway.Browserproef.Antwoord;
import nl.schakel.testkit.Contracten;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The door by which a partner's system tells us something, as that system sees it. */
class GebeurtenissenVanPartnersTest extends Poortproef {

    private static final String PAD = "/gateway/v1/gebeurtenissen";
    private static final String VORM = "application/cloudevents+json; charset=utf-8";
    private static final String SCHOOL = "00000000-0000-4000-9000-000000000004";
    private static final String ANDER = "00000000-0000-4000-9000-000000000005";
    private static final String TRAJECT_GESTART = "nl.partners.traject-gestart.v1";
    private static final Duration GEDULD = Duration.ofSeconds(20);

    private static TestTopics topics;

    private final String klant = "school-" + UUID.randomUUID();
    private final String casus = UUID.randomUUID().toString();
    private final String nummer = UUID.randomUUID().toString();

    @BeforeAll
    static void schrijver(TestTopics gegeven) {
        topics = gegeven;
    }

    @Test
    void bewaartVerteltHetDoorEnZegtWatErvanIsGeworden() {
        toegang(SCHOOL, "CASUS");

        Antwoord verteld = vertel(gebeurtenis(""));

        assertThat(verteld.status()).as(verteld.tekst()).isEqualTo(202);
        String id = verteld.json().get("id").asString();
        assertThat(verteld.kop("Location")).isEqualTo(PAD + "/" + id);
        assertThat(haal(id).json().get("stand").asString()).isEqualTo("ONTVANGEN");
        ConsumerRecord<String, String> door = topics.await("partners", 1, GEDULD, r -> casus.equals(r.key())).getFirst();
        assertThat(TestTopics.header(door, "ce_type")).isEqualTo(TRAJECT_GESTART);
        assertThat(TestTopics.header(door, "ce_subject")).isEqualTo(id);
        assertThat(TestTopics.header(door, "ce_source")).endsWith(":systeem:gateway");
        assertThat(door.value()).contains(SCHOOL).doesNotContain(nummer, klant);
        assertThat(Contracten.schendingen("partners", TRAJECT_GESTART, door.value())).isEmpty();

        uitslag("partnerbericht-opgenomen", "{\"casusId\":\"%s\",\"berichtId\":\"%s\",\"door\":{\"rol\":\"partnersysteem\"}}".formatted(casus, id));

        await().atMost(GEDULD).until(() -> haal(id).json().get("stand").asString().equals("VERWERKT"));
        assertThat(haal(id).json().get("afgehandeldOp").asString()).isNotBlank();
    }

    @Test
    void zegtWaaromEenPlanHetNietOpneemt() {
        toegang(SCHOOL, "CASUS");
        String id = vertel(gebeurtenis("")).json().get("id").asString();

        uitslag("partnerbericht-geweigerd", "{\"casusId\":\"%s\",\"berichtId\":\"%s\",\"reden\":\"DOET_NIET_MEE\",\"door\":{\"rol\":\"partnersysteem\"}}"
                .formatted(casus, id));

        JsonNode nu = await().atMost(GEDULD).until(() -> haal(id).json(), j -> j.get("stand").asString().equals("GEWEIGERD"));
        assertThat(nu.get("code").asString()).isEqualTo("DOET_NIET_MEE");
        assertThat(nu.get("reden").asString()).isEqualTo("Uw organisatie deed niet meer mee in dit plan.");
    }

    @Test
    void nogEensHetzelfdeGeeftHetzelfdeAntwoordEnEenGebeurtenis() throws Exception {
        toegang(SCHOOL, "CASUS");
        List<String> plekken;
        try (var tegelijk = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Antwoord> een = () -> vertel(gebeurtenis(""));
            plekken = tegelijk.invokeAll(IntStream.range(0, 8).mapToObj(i -> een).toList()).stream().map(f -> {
                assertThat(f.resultNow().status()).as(f.resultNow().tekst()).isEqualTo(202);
                return f.resultNow().kop("Location");
            }).toList();
        }
        vertel(gebeurtenis("").replace("\"id\":\"" + nummer, "\"id\":\"einde-" + nummer));

        assertThat(plekken).containsOnly(plekken.getFirst());
        topics.await("partners", 2, GEDULD, r -> casus.equals(r.key()));
        assertThat(topics.all("partners").stream().filter(r -> casus.equals(r.key())).map(r -> TestTopics.header(r, "ce_subject"))
                .collect(Collectors.toSet())).hasSize(2);
        assertThat(topics.all("partners").stream().filter(r -> plekken.getFirst().endsWith("/" + TestTopics.header(r, "ce_subject")))).hasSize(1);
    }

    @Test
    void ietsAndersMetHetzelfdeNummerWordtGeweigerd() {
        toegang(SCHOOL, "CASUS");
        vertel(gebeurtenis(""));

        Antwoord ander = vertel(gebeurtenis("").replace("2026-12-03", "2026-12-04"));

        assertThat(ander.status()).isEqualTo(409);
        assertThat(ander.json().get("code").asString()).isEqualTo("nummer-al-gebruikt");
        assertThat(topics.await("partners", 1, GEDULD, r -> casus.equals(r.key()))).hasSize(1);
    }

    @Test
    void verklaptNietOfEenPlanBestaat() {
        Antwoord onbekend = vertel(gebeurtenis(""));
        toegang(ANDER, "CASUS");
        Antwoord vanEenAnder = vertel(gebeurtenis(""));
        toegang(SCHOOL, "VERZOEK");
        Antwoord geenPlan = vertel(gebeurtenis(""));

        for (Antwoord antwoord : List.of(onbekend, vanEenAnder, geenPlan)) {
            assertThat(antwoord.status()).isEqualTo(404);
            assertThat(antwoord.tekst()).isEqualTo(onbekend.tekst());
        }
        assertThat(topics.all("partners").stream().filter(r -> casus.equals(r.key()))).isEmpty();
    }

    @Test
    void wieStoptMetMeedoenVerteltNietsMeerMaarLeestWatErEerderVanWerd() {
        toegang(SCHOOL, "CASUS");
        Antwoord eerder = vertel(gebeurtenis(""));
        toegang(ANDER, "CASUS");

        await().atMost(GEDULD).until(() -> vertel(gebeurtenis("").replace(nummer, UUID.randomUUID().toString())).status() == 404);
        assertThat(vertel(gebeurtenis("")).kop("Location")).isEqualTo(eerder.kop("Location"));
        assertThat(haal(eerder.json().get("id").asString()).status()).isEqualTo(200);
    }

    @Test
    void neemtAlleenEenKleinCloudEventInJson() {
        toegang(SCHOOL, "CASUS");

        for (String vorm : List.of("application/json", "application/cloudevents-batch+json", "text/plain", "onzin")) {
            Antwoord antwoord = stuur(gebeurtenis(""), vorm, LOGIN.machine(klant, SCHOOL));
            assertThat(antwoord.status()).as(vorm).isEqualTo(415);
            assertThat(antwoord.json().get("detail").asString()).contains("application/cloudevents+json");
        }
        Antwoord groot = vertel(gebeurtenis(",\"iets\":\"" + "x".repeat(9000) + "\""));
        assertThat(groot.status()).isEqualTo(413);
        assertThat(groot.kop("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void noemtAlleFoutenTegelijk() {
        Antwoord fout = vertel("{\"specversion\":\"1.0\",\"id\":\"Noor is gestart\",\"type\":\"nl.partners.iets.v1\",\"subject\":\"Noor\"}");

        assertThat(fout.status()).isEqualTo(400);
        assertThat(StreamSupport.stream(fout.json().get("invalidParams").spliterator(), false).map(p -> p.get("name").asString()))
                .containsExactly("id", "source", "type", "subject", "time");
        assertThat(fout.tekst()).doesNotContain("Noor");
    }

    @Test
    void isAlleenVoorSystemenMetEenOrganisatie() {
        assertThat(stuur(gebeurtenis(""), VORM, LOGIN.machine(klant)).status()).isEqualTo(403);
        assertThat(ingelogd(Personen.INGRID).stuur("POST", PAD, gebeurtenis(""), "Content-Type", VORM).status()).isEqualTo(403);
        assertThat(browser().stuur("POST", PAD, gebeurtenis(""), "Content-Type", VORM).status()).isEqualTo(401);
    }

    @Test
    void eenAnderLeestNietWatIkVertelde() {
        toegang(SCHOOL, "CASUS");
        String id = vertel(gebeurtenis("")).json().get("id").asString();

        assertThat(browser().haal(PAD + "/" + id, "Authorization", "Bearer " + LOGIN.machine("ander", SCHOOL)).status()).isEqualTo(404);
        assertThat(haal(UUID.randomUUID().toString()).status()).isEqualTo(404);
    }

    @Test
    void staatInDeBeschrijvingZoalsZijIs() {
        JsonNode api = browser().haal("/gateway/v1/openapi.json").json();

        assertThat(api.at("/paths/~1gebeurtenissen/post/requestBody/content").propertyNames()).containsExactly("application/cloudevents+json");
        JsonNode voorbeeld = api.at("/paths/~1gebeurtenissen/post/requestBody/content").get("application/cloudevents+json").get("example");
        String schema = api.at("/paths/~1gebeurtenissen/post/responses/202/content").get("application/json").at("/schema/$ref").asString();
        toegang(SCHOOL, "CASUS");
        Antwoord antwoord = vertel(voorbeeld.toString().replace(voorbeeld.get("subject").asString(), casus));
        assertThat(antwoord.status()).as("the example as it is").isEqualTo(202);
        assertThat(api.at(schema.substring(1) + "/properties").propertyNames()).containsAll(antwoord.json().propertyNames());
    }

    /** What partners get to read and try, run as they run it: a file and a Java. */
    @Test
    void deVoorbeeldvertellerVanPartnersWerkt() throws Exception {
        toegang(SCHOOL, "CASUS");

        Process verteller = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "partners/Verteller.java",
                gateway(), LOGIN.machine(klant, SCHOOL), casus, "afspraak-gewijzigd", "2026-12-03").redirectErrorStream(true).start();
        List<String> regels = verteller.inputReader().readAllLines();

        assertThat(verteller.waitFor()).as(regels.toString()).isZero();
        assertThat(topics.await("partners", 1, GEDULD, r -> casus.equals(r.key()))).hasSize(1);
        assertThat(haal(regels.getLast().replaceAll(".*/", "")).status()).isEqualTo(200);
    }

    private String gebeurtenis(String meer) {
        return """
            {"specversion":"1.0","id":"%s","source":"urn:nld:kvknr:12345678:systeem:leerlingvolg","type":"%s","subject":"%s",
             "time":"2026-12-01T09:30:00Z","dataref":"https://dossier.dewiek.example/trajecten/4711","data":{"datum":"2026-12-03"}%s}"""
                .formatted(nummer, TRAJECT_GESTART, casus, meer);
    }

    private Antwoord vertel(String event) {
        return stuur(event, VORM, LOGIN.machine(klant, SCHOOL));
    }

    private Antwoord stuur(String event, String vorm, String token) {
        return browser().vraag("POST", PAD, event, "Authorization", "Bearer " + token, "Content-Type", vorm);
    }

    private Antwoord haal(String id) {
        return browser().haal(PAD + "/" + id, "Authorization", "Bearer " + LOGIN.machine(klant, SCHOOL));
    }

    private void uitslag(String gebeurtenis, String data) {
        String type = "nl.gezinsplannen." + gebeurtenis + ".v1";
        assertThat(Contracten.schendingen("gezinsplan", type, data)).isEmpty();
        topics.publish("gezinsplan", casus, type, casus, "0000000002-000", data);
    }

    private void toegang(String organisatie, String soort) {
        topics.publish("toegang", casus, "nl.toegangen.toegang-gewijzigd.v1", casus, "0000000001-000", """
            {"onderwerp":"%s","soort":"%s","functies":[],"personen":[{"persoonId":"p1","caserol":"PARTNER","organisatieId":"%s"}]}"""
                .formatted(casus, soort, organisatie));
    }
}
