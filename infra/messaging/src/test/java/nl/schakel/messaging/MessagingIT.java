package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.TestTopics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaListener;

/** A whole service around the module: one that counts, and a read model that follows it. */
@MetMongo
@MetKafka
@SpringBootTest(properties = {
    "spring.application.name=tellers", "schakel.messaging.topics=tellers", "schakel.messaging.compacted-topics=tellertoegang"
})
class MessagingIT {

    private static final String BAD = "nl.tellers.onleesbaar.v1";
    private static final String FAILING = "nl.tellers.mislukt.v1";
    private static final String WAITING = "nl.tellers.winkel-dicht.v1";
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final String id = UUID.randomUUID().toString();
    private final String stuck = UUID.randomUUID().toString();

    @Autowired
    private AggregateStore<Teller> store;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private Listener listener;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private MessagingHealth health;

    @Autowired
    private KafkaSettings kafka;

    @Autowired
    private FakeTracing tracing;

    @Test
    void brengtEenWijzigingNaarHetLeesmodelEnEenTweedeBezorgingVerandertNiets(TestTopics topics) {
        count(2);
        await().untilAsserted(() -> assertThat(readModel()).containsEntry("stand", 2).containsEntry("gezien", 2));

        ConsumerRecord<String, String> last = topics.await("tellers", 2, LIMIT, message -> id.equals(message.key())).getLast();
        assertThat(TestTopics.header(last, "ce_id")).isEqualTo(id + "/2/0");
        topics.publish("tellers", id, Teller.TYPE, id, "0000000002-000", "{\"stand\":2}");
        topics.publish("tellers", id, Teller.TYPE, id, "0000000003-000", "{\"stand\":3}");
        await().untilAsserted(() -> assertThat(readModel()).containsEntry("stand", 3).containsEntry("gezien", 3));
    }

    @Test
    void legtWegWatNooitTeLezenIsEnGaatDoor(TestTopics topics) {
        String noEvent = UUID.randomUUID().toString();
        Set<String> ours = Set.of(noEvent, stuck);
        topics.publishRaw("tellers", noEvent, Map.of(), "geen event");
        topics.publish("tellers", stuck, BAD, stuck, "0000000001-000", "{}");
        topics.publish("tellers", id, Teller.TYPE, id, "0000000002-000", "{\"stand\":2}");
        List<ConsumerRecord<String, String>> dead = topics.await("tellers.dlt", 2, LIMIT, message -> ours.contains(message.key()));
        assertThat(dead).extracting(message -> TestTopics.header(message, "reason"))
                .containsExactlyInAnyOrder("unreadable: not a CloudEvent in binary mode", "unreadable: unknown field");
        assertThat(dead).allSatisfy(message -> assertThat(TestTopics.header(message, "kafka_dlt-exception-stacktrace")).isNull());
        await().untilAsserted(() -> assertThat(readModel()).containsEntry("stand", 2));
        assertThat(listener.tries(BAD, stuck)).isEqualTo(1);
        assertThat(meters.counter("schakel.event.dead", "topic", "tellers").count()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void probeertEenFoutVijfKeerEnLegtHemDanWeg(TestTopics topics) {
        topics.publish("tellers", stuck, FAILING, stuck, "0000000001-000", "{}");
        topics.publish("tellers", id, Teller.TYPE, id, "0000000002-000", "{\"stand\":2}");
        List<ConsumerRecord<String, String>> dead = topics.await("tellers.dlt", 1, LIMIT, message -> stuck.equals(message.key()));
        assertThat(TestTopics.header(dead.getFirst(), "reason")).isEqualTo("failed: java.lang.IllegalStateException");
        assertThat(listener.tries(FAILING, stuck)).isEqualTo(5);
        await().untilAsserted(() -> assertThat(readModel()).containsEntry("stand", 2));
    }

    /** As large as a record may be: with the headers of a dead letter it would be larger. */
    @Test
    void gaatDoorNaEenGebeurtenisDieTeGrootIsOmOverTeSchrijven(TestTopics topics) {
        topics.publish("tellers", stuck, BAD, stuck, "0000000001-000", "\"" + "x".repeat(1_048_000) + "\"");
        topics.publish("tellers", id, Teller.TYPE, id, "0000000002-000", "{\"stand\":2}");
        List<ConsumerRecord<String, String>> dead = topics.await("tellers.dlt", 1, LIMIT, message -> stuck.equals(message.key()));
        assertThat(TestTopics.header(dead.getFirst(), "reason")).isEqualTo("unreadable: unknown field");
        assertThat(dead.getFirst().value()).isEmpty();
        await().atMost(LIMIT).untilAsserted(() -> assertThat(readModel()).containsEntry("stand", 2));
    }

    @Test
    void wachtZolangDeWinkelDichtIs(TestTopics topics) {
        topics.publish("tellers", id, WAITING, id, "0000000001-000", "{}");
        topics.publish("tellers", id, Teller.TYPE, id, "0000000002-000", "{\"stand\":2}");
        await().atMost(LIMIT).untilAsserted(() -> assertThat(readModel()).containsEntry("stand", 2));
        assertThat(listener.tries(WAITING, id)).as("more often than a fault gets").isEqualTo(6);
    }

    @Test
    void geeftHetSpoorDoorAanWieHetEventLeest() {
        tracing.changing("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", () -> count(1));
        await().untilAsserted(() -> assertThat(tracing.received()).contains("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
    }

    @Test
    void meetEnZegtHoeHetGaat() {
        count(1);
        await().untilAsserted(() -> assertThat(meters.find("schakel.event.lag").tag("topic", "tellers").tag("group", "lezers").timer()).isNotNull());
        await().untilAsserted(() -> assertThat(meters.get("schakel.outbox.pending").gauge().value()).isZero());
        assertThat(meters.get("schakel.outbox.age").gauge().value()).isZero();
        assertThat(meters.get("schakel.outbox.stopped").gauge()).isNotNull();
        assertThat(health.health().getDetails()).containsEntry("broker", "answers");
    }

    /** Row 21 of the crash suite; the store refuses such an event, so it is put there by hand. */
    @Test
    void laatEenGebeurtenisDieTeGrootIsAlleenZijnEigenAggregaatStilzetten() {
        OutboxEntry huge = new OutboxEntry(1000, id + "/1/0", Teller.TYPE, "tellers", id, Instant.now(), "\"" + "x".repeat(2_000_000) + "\"", null);
        database.getCollection("tellers").insertOne(new Document("_id", id).append("version", 1L).append("state", new Document("stand", 1L))
                .append("outbox", List.of(huge.write())).append("pendingSince", new Date()));
        await().untilAsserted(() -> assertThat(database.getCollection("tellers").find(new Document("_id", id)).first()).containsKey("stopped"));
        await().atMost(LIMIT).untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(MessagingHealth.DEGRADED));
        database.getCollection("tellers").deleteOne(new Document("_id", id));
    }

    @Test
    void maaktZijnTopics() throws Exception {
        try (Admin admin = Admin.create(kafka.admin())) {
            ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, "tellertoegang");
            await().untilAsserted(() -> assertThat(admin.listTopics().names().get()).contains("tellers", "tellers.dlt", "tellertoegang", "tellertoegang.dlt"));
            assertThat(admin.describeConfigs(List.of(resource)).all().get().get(resource).get("cleanup.policy").value()).isEqualTo("compact");
            assertThat(admin.describeTopics(List.of("tellers")).allTopicNames().get().get("tellers").partitions()).hasSize(3);
        }
    }

    private void count(int times) {
        store.create(id, new Trigger.Internal(), () -> Teller.nieuw("tellers", id));
        for (int n = 1; n < times; n++) {
            store.change(id, new Trigger.Internal(), stored -> stored.state().opgehoogd("tellers", id));
        }
    }

    private Document readModel() {
        Document found = database.getCollection("leesmodel").find(new Document("_id", id)).first();
        return found == null ? new Document() : found;
    }

    @Configuration
    @EnableAutoConfiguration
    static class Service {

        @Bean
        AggregateStore<Teller> tellers(MongoDatabase database, EventRelay relay) {
            return Teller.store(database.getCollection("tellers"), relay);
        }

        @Bean
        Listener listener(MongoDatabase database) {
            return new Listener(Inbox.of(database.getCollection("leesmodel")));
        }

        @Bean
        FakeTracing tracing() {
            return new FakeTracing();
        }
    }

    static class Listener {

        private final Inbox inbox;
        private final Map<String, Integer> tries = new ConcurrentHashMap<>();

        Listener(Inbox inbox) {
            this.inbox = inbox;
        }

        @KafkaListener(topics = "tellers", groupId = "lezers")
        void on(IncomingEvent event) {
            int times = tries.merge(event.type() + event.subject(), 1, Integer::sum);
            switch (event.type()) {
                case BAD -> throw new UnreadableEvent("unknown field");
                case FAILING -> throw new IllegalStateException("bug");
                case WAITING -> {
                    if (times < 6) {
                        throw new MongoTimeoutException("closed");
                    }
                }
                default -> inbox.apply(event.subject(), event, new Document("$set", new Document("stand", event.data().path("stand").asInt()))
                        .append("$inc", new Document("gezien", 1)));
            }
        }

        int tries(String type, String subject) {
            return tries.getOrDefault(type + subject, 0);
        }
    }
}
