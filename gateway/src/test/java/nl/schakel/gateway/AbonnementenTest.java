package nl.schakel.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import nl.schakel.gateway.Browserproef.Antwoord;
import nl.schakel.gateway.abonnement.bezorging.Ontvangerproef;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTopics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** The door for partners' systems, as they see it from outside. */
class AbonnementenTest extends Poortproef {

    private static final String PAD = "/gateway/v1/abonnementen";
    private static final String SCHOOL = "00000000-0000-4000-9000-000000000004";
    private static final String GEHEIM = "een-heel-geheim-token";

    private static TestTopics topics;

    private final MongoClient mongo;
    private final String database;
    private final Ontvangerproef ontvanger = new Ontvangerproef();
    private final String klant = "school-" + UUID.randomUUID();
    private final String casus = UUID.randomUUID().toString();
    private int versie;

    AbonnementenTest(@Autowired MongoClient mongo, @Value("${spring.mongodb.database}") String database) {
        this.mongo = mongo;
        this.database = database;
    }

    @BeforeAll
    static void schrijver(TestTopics gegeven) {
        topics = gegeven;
    }

    @AfterEach
    void sluit() {
        zegAbonnementenOp();
        ontvanger.close();
    }

    @Test
    void maaktEenAbonnementDatMeteenLooptEnHetGeheimVoorZichHoudt() {
        String sleutel = UUID.randomUUID().toString();

        Antwoord gemaakt = maak(sleutel, invoer(""));

        assertThat(gemaakt.status()).as(gemaakt.tekst()).isEqualTo(201);
        assertThat(gemaakt.kop("ETag")).isEqualTo("\"1\"");
        assertThat(gemaakt.kop("Location")).isEqualTo(PAD + "/" + id(gemaakt));
        assertThat(gemaakt.json().at("/eigenaar/organisatieId").asString()).isEqualTo(SCHOOL);
        assertThat(gemaakt.json().at("/bezorging/stand").asString()).isEqualTo("ACTIEF");
        assertThat(gemaakt.tekst()).doesNotContain(GEHEIM);
        assertThat(mongo.getDatabase(database).getCollection("abonnementen").find().into(new ArrayList<>()).toString()).doesNotContain(GEHEIM);
        assertThat(id(maak(sleutel, invoer("")))).as("the same request again").isEqualTo(id(gemaakt));
        assertThat(haal("").json().get("totaal").asInt()).isEqualTo(1);
    }

    @Test
    void vraagtDeOntvangerEerstOmToestemming() {
        ontvanger.toestemming = Map.of("WebHook-Allowed-Origin", "heel.iemand.anders");

        Antwoord geweigerd = maak(invoer(""));

        assertThat(geweigerd.status()).isEqualTo(409);
        assertThat(geweigerd.json().get("code").asString()).isEqualTo("handdruk-geweigerd");
        assertThat(ontvanger.gevraagd.get("WebHook-Request-Origin")).isEqualTo("localhost");
        assertThat(ontvanger.gevraagd.get("WebHook-Request-Rate")).isEqualTo("6000");
        assertThat(haal("").json().get("totaal").asInt()).isZero();
    }

    @Test
    void houdtZichAanHetTempoVanDeOntvanger() {
        ontvanger.toestemming = Map.of("WebHook-Allowed-Origin", "localhost", "WebHook-Allowed-Rate", "120");

        assertThat(maak(invoer("")).json().get("perMinuut").asInt()).isEqualTo(120);
    }

    @Test
    void noemtAlleFoutenTegelijk() {
        Antwoord vorm = maak("""
            {"sink":" ","filters":[{"attribuut":"NAAM","vergelijking":"EXACT","waarde":""}],"beveiliging":{},"onzin":1}""");
        assertThat(vorm.status()).isEqualTo(400);
        assertThat(namen(vorm)).contains("sink", "filters[0].attribuut", "filters[0].waarde", "beveiliging.soort", "onzin");

        Antwoord inhoud = maak("""
            {"sink":"ftp://ergens","beveiliging":{"soort":"HMAC","geheim":"kort"},"eigenaar":{"klant":"ander","organisatieId":"x"}}""");
        assertThat(inhoud.status()).isEqualTo(400);
        assertThat(namen(inhoud)).containsExactlyInAnyOrder("sink", "beveiliging.geheim", "eigenaar");
    }

    @Test
    void wijzigtAlleenWieWeetWatErStond() {
        String id = id(maak(invoer("")));
        String anders = """
            {"sink":"%s","beveiliging":{"soort":"BEARER"},
             "filters":[{"attribuut":"TYPE","vergelijking":"PREFIX","waarde":"nl.regels."}]}""".formatted(ontvanger.adres());

        assertThat(stuur("PUT", "/" + id, anders).status()).isEqualTo(428);
        Antwoord gelukt = stuur("PUT", "/" + id, anders, "If-Match", "\"1\"");
        Antwoord teLaat = stuur("PUT", "/" + id, anders, "If-Match", "\"1\"");

        assertThat(gelukt.status()).as(gelukt.tekst()).isEqualTo(200);
        assertThat(gelukt.kop("ETag")).isEqualTo("\"2\"");
        assertThat(gelukt.json().at("/filters/0/waarde").asString()).isEqualTo("nl.regels.");
        assertThat(teLaat.status()).isEqualTo(412);
        assertThat(teLaat.json().at("/huidig/versie").asInt()).isEqualTo(2);
    }

    @Test
    void brengtGebeurtenissenDoorDeVoordeur() {
        String id = id(maak(invoer("")));
        toegang(SCHOOL);
        gebeurt();

        wacht(() -> ontvanger.genomen.size() == 1);

        assertThat(ontvanger.genomen.getFirst().koppen().get("Authorization")).isEqualTo("Bearer " + GEHEIM);
        assertThat(ontvanger.genomen.getFirst().veld("subject")).isEqualTo(casus);
        wacht(() -> haal("/" + id).json().at("/bezorging/achterstand").asLong() == 0);
        assertThat(haal("/" + id + "/bezorging").json().get("bezorgd").asInt()).isEqualTo(1);
    }

    @Test
    void geeftEenOverzichtEnDaarnaWatErVerandert() {
        String id = id(maak(invoer("")));
        toegang(SCHOOL);

        Antwoord snapshots = haal("/" + id + "/_snapshots?limit=500");
        JsonNode casusNu = StreamSupport.stream(snapshots.json().get("items").spliterator(), false)
                .filter(i -> i.get("id").asString().equals(casus)).findFirst().orElseThrow();
        assertThat(casusNu.get("soort").asString()).isEqualTo("CASUS");
        assertThat(casusNu.get("versie").asLong()).isEqualTo(1);
        assertThat(casusNu.get("dataref").asString()).isEqualTo(gateway() + "/gezinsplan/v1/casussen/" + casus);

        gebeurt();
        gebeurt();
        gebeurt();
        Antwoord eerste = haal("/" + id + "/_deltas?limit=2&after=" + snapshots.json().get("positie").asString());
        assertThat(eerste.json().get("items")).as(eerste.tekst()).hasSize(2);
        assertThat(eerste.json().get("meer").asBoolean()).isTrue();
        Antwoord tweede = browser().haal(eerste.kop("Link").replaceAll("^<|>.*$", ""), machine());
        assertThat(tweede.json().get("items")).hasSize(1);
        assertThat(tweede.json().get("meer").asBoolean()).isFalse();
        assertThat(tweede.json().at("/items/0/vorigePositie").asString()).isEqualTo(eerste.json().get("positie").asString());
        assertThat(tweede.json().at("/items/0/gebeurtenis/sequence").asString()).isEqualTo("0000000003-000");
    }

    @Test
    void zegtWatErMisIsMetEenPlek() {
        String id = id(maak(invoer("")));

        Antwoord fout = haal("/" + id + "/_deltas?after=onzin&limit=0");

        assertThat(fout.status()).isEqualTo(400);
        assertThat(namen(fout)).containsExactlyInAnyOrder("after", "limit");
    }

    @Test
    void beproeftDeOntvanger() {
        String id = id(maak(invoer("")));
        assertThat(stuur("POST", "/" + id + "/_test", null).json().get("bezorgd").asBoolean()).isTrue();
        assertThat(ontvanger.genomen.getFirst().veld("type")).isEqualTo("nl.abonnementen.bezorging-beproefd.v1");

        ontvanger.status = g -> 500;
        JsonNode mislukt = stuur("POST", "/" + id + "/_test", null).json();

        assertThat(mislukt.get("bezorgd").asBoolean()).isFalse();
        assertThat(mislukt.get("status").asInt()).isEqualTo(500);
    }

    @Test
    void laatBeheerZienWatHapertEnErIetsAanDoen() {
        ontvanger.status = g -> 500;
        String id = id(maak(invoer("")));
        toegang(SCHOOL);
        gebeurt();
        wacht(() -> haal("/" + id).json().at("/bezorging/hapering").isObject());
        Browserproef beheer = ingelogd(Personen.BEHEER);

        JsonNode hapert = beheer.haal(PAD + "/" + id + "/bezorging").json();
        assertThat(hapert.get("achterstand").asInt()).isPositive();
        assertThat(hapert.get("oudsteWachtendOp").asString()).isNotBlank();
        assertThat(hapert.at("/laatsteAntwoord/status").asInt()).isEqualTo(500);
        String gebeurtenis = hapert.at("/hapering/gebeurtenis/id").asString();
        String overslaan = "{\"reden\":\"De school zegt dat dit kapot is.\",\"gebeurtenisId\":\"" + gebeurtenis + "\"}";
        assertThat(stuur("POST", "/" + id + "/overslagen", overslaan, "Idempotency-Key", sleutel()).status()).isEqualTo(403);
        JsonNode na = beheer.stuur("POST", PAD + "/" + id + "/overslagen", overslaan, "Idempotency-Key", sleutel()).json();

        assertThat(na.at("/geparkeerd/0/gebeurtenis/id").asString()).isEqualTo(gebeurtenis);
        JsonNode handeling = na.get("handelingen").get(1);
        assertThat(handeling.get("soort").asString()).isEqualTo("OVERGESLAGEN");
        assertThat(handeling.get("door").asString()).isEqualTo(Personen.BEHEER.id());
        assertThat(handeling.get("reden").asString()).isEqualTo("De school zegt dat dit kapot is.");
        assertThat(beheer.stuur("POST", PAD + "/" + id + "/pauzes", "{}", "Idempotency-Key", sleutel()).status()).isEqualTo(400);
        beheer.stuur("POST", PAD + "/" + id + "/pauzes", "{\"reden\":\"Wachten.\"}", "Idempotency-Key", sleutel());
        Antwoord toch = stuur("POST", "/" + id + "/hervattingen", "{\"reden\":\"Toch.\"}", "Idempotency-Key", sleutel());
        assertThat(toch.status()).isEqualTo(409);
        assertThat(toch.json().get("code").asString()).isEqualTo("alleen-beheer");
    }

    @Test
    void maaktVoorEenAnderAlleenAlsBeheer() {
        Browserproef beheer = ingelogd(Personen.BEHEER);
        String voorSchool = invoer(",\"eigenaar\":{\"klant\":\"" + klant + "\",\"organisatieId\":\"" + SCHOOL + "\"}");

        assertThat(namen(beheer.stuur("POST", PAD, invoer(""), "Idempotency-Key", sleutel()))).containsExactly("eigenaar");
        Antwoord gemaakt = beheer.stuur("POST", PAD, voorSchool, "Idempotency-Key", sleutel());

        assertThat(gemaakt.status()).isEqualTo(201);
        assertThat(haal("/" + id(gemaakt)).status()).as("the system sees its own").isEqualTo(200);
        Instant gisteren = Instant.now().minus(Duration.ofDays(1));
        assertThat(stuur("POST", "/" + id(gemaakt) + "/terugzettingen", "{\"reden\":\"Kwijt.\",\"vanafOp\":\"" + gisteren + "\"}",
                "Idempotency-Key", sleutel()).status()).isEqualTo(200);
    }

    @Test
    void geeftEenSysteemZonderOrganisatieNiets() {
        Antwoord antwoord = browser().vraag("POST", PAD, invoer(""), "Authorization", "Bearer " + LOGIN.machine(klant), "Idempotency-Key", sleutel());

        assertThat(antwoord.status()).isEqualTo(403);
    }

    @Test
    void vergeetEenOpgezegdAbonnementBehalveVoorBeheer() {
        String id = id(maak(invoer("")));

        assertThat(stuur("DELETE", "/" + id, null).status()).isEqualTo(204);

        assertThat(haal("/" + id).status()).isEqualTo(404);
        assertThat(haal("").json().get("totaal").asInt()).isZero();
        assertThat(ingelogd(Personen.BEHEER).haal(PAD + "/" + id).json().at("/bezorging/stand").asString()).isEqualTo("OPGEZEGD");
    }

    private String invoer(String meer) {
        return "{\"sink\":\"" + ontvanger.adres() + "\",\"beveiliging\":{\"soort\":\"BEARER\",\"geheim\":\"" + GEHEIM + "\"}" + meer + "}";
    }

    private Antwoord maak(String invoer) {
        return maak(sleutel(), invoer);
    }

    private Antwoord maak(String sleutel, String invoer) {
        return stuur("POST", "", invoer, "Idempotency-Key", sleutel);
    }

    private Antwoord haal(String pad) {
        return browser().haal(PAD + pad, machine());
    }

    private Antwoord stuur(String methode, String pad, String invoer, String... koppen) {
        List<String> alle = new ArrayList<>(List.of(machine()));
        alle.addAll(List.of(koppen));
        return browser().vraag(methode, PAD + pad, invoer, alle.toArray(String[]::new));
    }

    private String[] machine() {
        return new String[] {"Authorization", "Bearer " + LOGIN.machine(klant, SCHOOL)};
    }

    private static String id(Antwoord antwoord) {
        return antwoord.json().path("id").asString();
    }

    private static List<String> namen(Antwoord antwoord) {
        return StreamSupport.stream(antwoord.json().path("invalidParams").spliterator(), false).map(p -> p.get("name").asString()).toList();
    }

    private static String sleutel() {
        return UUID.randomUUID().toString();
    }

    private void gebeurt() {
        versie++;
        topics.publish("gezinsplan", casus, "nl.gezinsplannen.doel-toegevoegd.v1", casus, "%010d-000".formatted(versie), "{}");
    }

    private void toegang(String organisatie) {
        topics.publish("toegang", casus, "nl.toegangen.toegang-gewijzigd.v1", casus, "0000000001-000", """
            {"onderwerp":"%s","soort":"CASUS","functies":[],"personen":[{"persoonId":"p1","caserol":"PARTNER","organisatieId":"%s"}]}"""
                .formatted(casus, organisatie));
    }

    private static void wacht(BooleanSupplier klaar) {
        long uiterlijk = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!klaar.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(uiterlijk);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
