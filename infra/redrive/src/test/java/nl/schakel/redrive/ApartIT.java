package nl.schakel.redrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import nl.schakel.messaging.Inbox;
import nl.schakel.messaging.IncomingEvent;
import nl.schakel.messaging.UnreadableEvent;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.MetTokens;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTokens;
import nl.schakel.testkit.TestTopics;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service as small as it can be, seen as functional management sees it. */
@MetMongo
@MetKafka
@MetTokens
@AutoConfigureMockMvc
@SpringBootTest(properties = {"spring.application.name=brieven", "schakel.messaging.topics=brieven"})
class ApartIT {

    private static final String PAD = "/beheer/apart-gezet";
    private static final Duration LIMIET = Duration.ofSeconds(20);

    private final String casus = UUID.randomUUID().toString();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Lezer lezer;

    @Autowired
    private MongoDatabase database;

    record Antwoord(int status, JsonNode json) {}

    @BeforeEach
    void zetApart(TestTopics topics) {
        lezer.kent.clear();
        for (int n = 1; n <= 3; n++) {
            topics.publish("brieven", casus, n == 1 ? "nl.brieven.nieuw-soort.v2" : "nl.brieven.brief.v1", casus, "%010d-000".formatted(n), "{}");
        }
        await().atMost(LIMIET).until(() -> onze().path("aantal").asInt() == 3);
    }

    @Test
    void zietWatApartStaatEnWaarom() {
        JsonNode onze = onze();

        assertThat(onze.get("lezer").asString()).isEqualTo("lezers");
        assertThat(onze.get("sleutel").asString()).isEqualTo(casus);
        assertThat(onze.get("reden").asString()).isEqualTo("unreadable: unknown type");
        assertThat(onze.at("/vooraan/type").asString()).isEqualTo("nl.brieven.nieuw-soort.v2");
        assertThat(onze.at("/vooraan/gebeurtenisId").asString()).isEqualTo(casus + "/0000000001-000");
        assertThat(onze.get("handelingen")).isEmpty();
    }

    @Test
    void biedtOpnieuwAanInVolgordeEnSchrijftOpWieDatDeed() {
        JsonNode eerst = biedAan(UUID.randomUUID()).json();
        assertThat(eerst.get("verwerkt").asInt()).isZero();
        assertThat(eerst.at("/nu/aantal").asInt()).isEqualTo(3);

        lezer.kent.add("nl.brieven.nieuw-soort.v2");
        JsonNode daarna = biedAan(UUID.randomUUID()).json();

        assertThat(daarna.get("verwerkt").asInt()).isEqualTo(3);
        assertThat(daarna.at("/nu/aantal").asInt()).isZero();
        assertThat(daarna.at("/nu/handelingen")).hasSize(2).allSatisfy(h -> {
            assertThat(h.get("soort").asString()).isEqualTo("OPNIEUW_AANGEBODEN");
            assertThat(h.get("door").asString()).isEqualTo(Personen.BEHEER.id());
        });
        assertThat(brieven()).containsExactly(casus + "/0000000001-000", casus + "/0000000002-000", casus + "/0000000003-000");
    }

    @Test
    void doetMetDezelfdeSleutelNietsTweeKeer() {
        UUID sleutel = UUID.randomUUID();
        biedAan(sleutel);
        lezer.kent.add("nl.brieven.nieuw-soort.v2");

        assertThat(biedAan(sleutel).json().get("verwerkt").asInt()).isZero();
        assertThat(brieven()).isEmpty();
    }

    @Test
    void slaatEenGebeurtenisOverMetEenReden() {
        JsonNode vooraan = onze().get("vooraan");
        String pad = PAD + "/" + onze().get("id").asString() + "/overslagen";
        String invoer = "{\"partitie\":" + vooraan.get("partitie") + ",\"plek\":" + vooraan.get("plek") + ",\"reden\":\"Stond er dubbel in.\"}";

        assertThat(stuur(Personen.BEHEER.token(), HttpMethod.POST, pad, UUID.randomUUID(), invoer.replace("Stond er dubbel in.", "")).status()).isEqualTo(400);
        Antwoord goed = stuur(Personen.BEHEER.token(), HttpMethod.POST, pad, UUID.randomUUID(), invoer);
        Antwoord teLaat = stuur(Personen.BEHEER.token(), HttpMethod.POST, pad, UUID.randomUUID(), invoer);

        assertThat(goed.json().at("/nu/aantal").asInt()).isZero();
        assertThat(goed.json().at("/nu/handelingen/0/soort").asString()).isEqualTo("OVERGESLAGEN");
        assertThat(goed.json().at("/nu/handelingen/0/reden").asString()).isEqualTo("Stond er dubbel in.");
        assertThat(brieven()).containsExactly(casus + "/0000000002-000", casus + "/0000000003-000");
        assertThat(teLaat.status()).isEqualTo(409);
        assertThat(teLaat.json().get("code").asString()).isEqualTo("staat-niet-vooraan");
    }

    @Test
    void isAlleenVoorBeheer() {
        String id = onze().get("id").asString();
        String invoer = "{\"partitie\":0,\"plek\":0,\"reden\":\"x\"}";
        Arrays.stream(Personen.values()).filter(p -> p != Personen.BEHEER).map(Personen::token).forEach(token -> weigert(token, id, invoer, 403));
        weigert(TestTokens.dienst("gezinsplan"), id, invoer, 403);
        weigert(TestTokens.partnersysteem("partner-demo"), id, invoer, 403);
        weigert(null, id, invoer, 401);
        assertThat(onze().get("handelingen")).isEmpty();
    }

    @Test
    void zegtDatErNietsIsEnDatEenSleutelOntbreekt() {
        assertThat(stuur(Personen.BEHEER.token(), HttpMethod.POST, PAD + "/onbekend/herkansingen", UUID.randomUUID(), null).status()).isEqualTo(404);
        assertThat(stuur(Personen.BEHEER.token(), HttpMethod.POST, PAD + "/" + onze().get("id").asString() + "/herkansingen", null, null).status()).isEqualTo(400);
    }

    private void weigert(@Nullable String token, String id, String invoer, int status) {
        assertThat(stuur(token, HttpMethod.GET, PAD, null, null).status()).isEqualTo(status);
        assertThat(stuur(token, HttpMethod.POST, PAD + "/" + id + "/herkansingen", UUID.randomUUID(), null).status()).isEqualTo(status);
        assertThat(stuur(token, HttpMethod.POST, PAD + "/" + id + "/overslagen", UUID.randomUUID(), invoer).status()).isEqualTo(status);
    }

    private Antwoord biedAan(UUID sleutel) {
        return stuur(Personen.BEHEER.token(), HttpMethod.POST, PAD + "/" + onze().get("id").asString() + "/herkansingen", sleutel, null);
    }

    private JsonNode onze() {
        JsonNode items = stuur(Personen.BEHEER.token(), HttpMethod.GET, PAD, null, null).json().get("items");
        return StreamSupport.stream(items.spliterator(), false).filter(i -> i.get("sleutel").asString().equals(casus)).findFirst()
                .orElse(JsonMapper.shared().createObjectNode());
    }

    private Iterable<String> brieven() {
        Document gevonden = database.getCollection("brievenlijst").find(new Document("_id", casus)).first();
        return gevonden == null ? Set.of() : gevonden.getList("brieven", String.class);
    }

    private Antwoord stuur(@Nullable String token, HttpMethod methode, String pad, @Nullable UUID sleutel, @Nullable String invoer) {
        var verzoek = mvc.method(methode).uri(pad);
        if (token != null) {
            verzoek.header("Authorization", "Bearer " + token);
        }
        if (sleutel != null) {
            verzoek.header("Idempotency-Key", sleutel.toString());
        }
        if (invoer != null) {
            verzoek.contentType(MediaType.APPLICATION_JSON).content(invoer);
        }
        var antwoord = verzoek.exchange().getResponse();
        return new Antwoord(antwoord.getStatus(), JsonMapper.shared().readTree(antwoord.getContentAsByteArray()));
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Dienst {

        @Bean
        Lezer lezer(MongoDatabase database) {
            return new Lezer(Inbox.of(database.getCollection("brievenlijst")));
        }
    }

    static class Lezer {

        private final Inbox inbox;
        private final Set<String> kent = ConcurrentHashMap.newKeySet();

        Lezer(Inbox inbox) {
            this.inbox = inbox;
        }

        @KafkaListener(topics = "brieven", groupId = "lezers")
        void lees(IncomingEvent event) {
            if (event.type().endsWith(".v2") && !kent.contains(event.type())) {
                throw new UnreadableEvent("unknown type");
            }
            inbox.apply(event.subject(), event, new Document("$push", new Document("brieven", event.id())));
        }
    }
}
