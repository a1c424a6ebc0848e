package nl.schakel.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import nl.schakel.access.Inzageregister;
import nl.schakel.access.Nalevering;
import nl.schakel.messaging.EnvelopeTopic;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.MetTokens;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTokens;
import nl.schakel.testkit.TestTopics;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A service as small as it can be: what it writes down, leaves. */
@MetMongo
@MetKafka
@MetTokens
@AutoConfigureMockMvc
@SpringBootTest(properties = {"spring.application.name=brieven", "schakel.messaging.topics=inzage", "schakel.trail.pauze=100ms"})
class TrailIT {

    private static final Duration LIMIET = Duration.ofSeconds(20);

    private final String casus = UUID.randomUUID().toString();

    @Autowired
    private Inzageregister register;

    @Autowired
    private Nalevering nalevering;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void vertrektOngevraagdEnNogGeenTweeKeer(TestTopics topics) {
        register.leg(EenRegel.van(casus, "WETTELIJKE_TAAK"));
        register.leg(EenRegel.van(null, null));

        var bericht = topics.await("inzage", 1, LIMIET, r -> r.value().contains(casus)).getFirst();

        assertThat(TestTopics.header(bericht, "ce_type")).isEqualTo(InzageVastgelegd.TYPE);
        assertThat(TestTopics.header(bericht, "ce_source")).endsWith(":brieven");
        assertThat(bericht.key()).isEqualTo(TestTopics.header(bericht, "ce_subject"));
        assertThat(bericht.value()).doesNotContain("Fatima", "Wijkteam");
        await().atMost(LIMIET).until(() -> nalevering.wachtend(10).isEmpty());
        await().atMost(LIMIET).until(() -> database.getCollection("inzagepakketten")
                .countDocuments(new Document("_id", bericht.key()).append("outbox", new Document("$size", 0))) == 1);
        assertThat(topics.all("inzage")).filteredOn(r -> r.value().contains(casus)).hasSize(1);
    }

    /** Otherwise a service would say after a quiet day that its store is too old. */
    @Test
    void pakkettenTellenNietMeeAlsDeOpslagMetHetLogboekWordtVergeleken(@Autowired EnvelopeTopic zonder) {
        assertThat(zonder.topic()).isEqualTo("inzage");
    }

    @Test
    void zegtAlleenEenDienstWieHetWas() {
        register.leg(EenRegel.van(casus, null));
        String pad = "/dienst/inzagepersonen/p1?organisatieId=00000000-0000-4000-9000-000000000001";

        assertThat(vraag(pad, TestTokens.dienst("inzagelog"))).hasStatusOk().bodyJson().isStrictlyEqualTo(
                "{\"naam\":\"Fatima El Idrissi\",\"organisatieNaam\":\"Wijkteam Molenkwartier\"}");
        assertThat(vraag("/dienst/inzagepersonen/p1", TestTokens.dienst("inzagelog"))).hasStatus(404);
        assertThat(vraag("/dienst/inzagepersonen/onbekend", TestTokens.dienst("inzagelog"))).hasStatus(404);
        assertThat(vraag(pad, TestTokens.partnersysteem("partner-demo"))).hasStatus(403);
        Arrays.stream(Personen.values()).forEach(p -> assertThat(vraag(pad, p.token())).hasStatus(403));
        assertThat(vraag(pad, null)).hasStatus(401);
    }

    private MvcTestResult vraag(String pad, @Nullable String token) {
        var verzoek = mvc.get().uri(pad);
        return (token == null ? verzoek : verzoek.header("Authorization", "Bearer " + token)).exchange();
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Brieven {}
}
