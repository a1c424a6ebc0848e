package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.schakel.messaging.SetAside.By;
import nl.schakel.messaging.SetAside.Outcome;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.TestTopics;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

/** Row 20 of the crash suite: what cannot be handled is set aside with what comes behind it, and later put back in order. */
@MetMongo
@MetKafka
@SpringBootTest(properties = {
    "spring.application.name=apart", "schakel.messaging.topics=brieven", "schakel.messaging.compacted-topics=brieftoegang"
})
class AsideIT {

    private static final String TYPE = "nl.brieven.brief-geschreven.v1";
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final String stuck = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    @Autowired
    private SetAside setAside;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private Readers readers;

    @Autowired
    private KafkaListenerEndpointRegistry registry;

    @Autowired
    private MeterRegistry meters;

    @Test
    void zetOpzijWatErAchterKomtEnGaatDoorMetAndereSleutelsEnAndereLezers(TestTopics topics) {
        readers.fails(stuck, 2, IllegalStateException::new);
        publish(topics, "brieven", stuck, 1, 4);
        publish(topics, "brieven", other, 1, 2);

        await().atMost(LIMIT).untilAsserted(() -> assertThat(standing().waiting()).extracting(AsideRecord::id)
                .containsExactly(event(2), event(3), event(4)));
        await().untilAsserted(() -> assertThat(letters("a", other)).containsExactly(1, 2));
        await().untilAsserted(() -> assertThat(letters("b", stuck)).containsExactly(1, 2, 3, 4));
        assertThat(letters("a", stuck)).containsExactly(1);
        assertThat(standing().reason()).isEqualTo("failed: java.lang.IllegalStateException");
        assertThat(standing().group()).isEqualTo("lezers-a");
        assertThat(meters.get("schakel.event.aside").gauge().value()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void geeftAllesInVolgordeTerugAanWieHetNietKonEnAanNiemandAnders(TestTopics topics) {
        standsAside(topics, 2, 4);
        readers.mend();

        Outcome outcome = retry();

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Tried.class, tried -> {
            assertThat(tried.handled()).isEqualTo(3);
            assertThat(tried.now().waiting()).isEmpty();
            assertThat(tried.now().acts()).singleElement().satisfies(act -> assertThat(act.by()).isEqualTo("beheer"));
        });
        assertThat(letters("a", stuck)).containsExactly(1, 2, 3, 4);
        assertThat(readers.times("b", stuck)).as("the other group heard nothing twice").isEqualTo(4);
        publish(topics, "brieven", stuck, 5, 5);
        await().untilAsserted(() -> assertThat(letters("a", stuck)).containsExactly(1, 2, 3, 4, 5));
    }

    @Test
    void staatWeerApartMetDeNieuweReden(TestTopics topics) {
        standsAside(topics, 2, 3);
        readers.mend();
        readers.fails(stuck, 3, () -> new UnreadableEvent("unknown field"));

        Outcome outcome = retry();

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Tried.class, tried -> {
            assertThat(tried.handled()).isEqualTo(1);
            assertThat(tried.now().waiting()).extracting(AsideRecord::id).containsExactly(event(3));
            assertThat(tried.now().reason()).isEqualTo("unreadable: unknown field");
        });
        publish(topics, "brieven", stuck, 4, 4);
        await().untilAsserted(() -> assertThat(standing().waiting()).hasSize(2));
        assertThat(letters("a", stuck)).containsExactly(1, 2);
    }

    @Test
    void verandertNietsZolangDeWinkelDichtIs(TestTopics topics) {
        standsAside(topics, 1, 2);
        readers.mend();
        readers.fails(stuck, 1, () -> new MongoTimeoutException("closed"));

        assertThat(retry()).isInstanceOf(Outcome.Later.class);
        assertThat(standing().reason()).isEqualTo("unreadable: unknown type");
        assertThat(standing().waiting()).hasSize(2);
    }

    @Test
    void laatVoorgoedWegWatVooraanStaatEnGaatVerderMetDeRest(TestTopics topics) {
        standsAside(topics, 2, 4);
        AsideRecord first = standing().first().orElseThrow();
        By by = new By("beheer", "Stond er dubbel in.", "k1");

        assertThat(setAside.skip(id(), first.partition(), first.offset() + 1, by)).as("not what stands in front").isInstanceOf(Outcome.NotInFront.class);
        assertThat(setAside.skip(id(), first.partition(), first.offset(), by)).isInstanceOf(Outcome.Tried.class);
        assertThat(letters("a", stuck)).containsExactly(1, 3, 4);
        assertThat(setAside.skip(id(), first.partition(), first.offset(), by)).as("the same request again").isInstanceOf(Outcome.Tried.class);

        assertThat(aside().acts()).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(StandingAside.Kind.SKIPPED);
            assertThat(act.why()).isEqualTo("Stond er dubbel in.");
            assertThat(act.event()).isEqualTo(event(2));
        });
    }

    @Test
    void doetMetDezelfdeSleutelHetzelfdeEenKeer(TestTopics topics) {
        standsAside(topics, 1, 1);
        By by = new By("beheer", "", "k1");
        setAside.retry(id(), by);
        readers.mend();

        assertThat(setAside.retry(id(), by)).isInstanceOfSatisfying(Outcome.Tried.class, tried -> assertThat(tried.handled()).isZero());
        assertThat(letters("a", stuck)).isEmpty();
        assertThat(setAside.retry("onbekend", by)).isInstanceOf(Outcome.Unknown.class);
        assertThat(setAside.skip("onbekend", 0, 0, by)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void weetNaEenHerstartNogWatApartStaat(TestTopics topics) {
        standsAside(topics, 2, 2);
        registry.stop();
        readers.mend();
        publish(topics, "brieven", stuck, 3, 3);
        registry.start();

        await().atMost(LIMIT).untilAsserted(() -> assertThat(standing().waiting()).extracting(AsideRecord::id).containsExactly(event(2), event(3)));
        assertThat(letters("a", stuck)).containsExactly(1);
        retry();
        assertThat(letters("a", stuck)).containsExactly(1, 2, 3);
    }

    /** It dies between the effect and the note that it is done. */
    @Test
    void doetNietsDubbelAlsHetMiddenInHetTerugzettenSterft(TestTopics topics) {
        standsAside(topics, 1, 2);
        readers.mend();
        readers.failsAfter(stuck, 1);
        retry();
        assertThat(letters("a", stuck)).containsExactly(1);
        assertThat(standing().waiting()).hasSize(2);
        readers.mend();

        retry();

        assertThat(letters("a", stuck)).containsExactly(1, 2);
        assertThat(aside().waiting()).isEmpty();
    }

    @Test
    void houdtDeVolgordeTerwijlErNieuweBijkomen(TestTopics topics) {
        standsAside(topics, 1, 50);
        readers.mend();
        Thread live = Thread.startVirtualThread(() -> publish(topics, "brieven", stuck, 51, 150));

        await().atMost(LIMIT).until(() -> {
            retry();
            return letters("a", stuck).size() == 150;
        });

        assertThat(letters("a", stuck)).containsExactlyElementsOf(IntStream.rangeClosed(1, 150).boxed().toList());
        await().untilAsserted(() -> assertThat(live.isAlive()).isFalse());
        assertThat(aside().waiting()).isEmpty();
    }

    /** Somebody's access may not stay as it was because an earlier change of it could not be read. */
    @Test
    void laatOpEenTopicWaarHetLaatsteTeltNietsWachten(TestTopics topics) {
        readers.fails(stuck, 1, () -> new UnreadableEvent("unknown type"));
        publish(topics, "brieftoegang", stuck, 1, 1);
        await().atMost(LIMIT).untilAsserted(() -> assertThat(standing().waiting()).hasSize(1));

        publish(topics, "brieftoegang", stuck, 2, 2);

        await().untilAsserted(() -> assertThat(letters("toegang", stuck)).containsExactly(2));
        await().untilAsserted(() -> assertThat(aside().waiting()).isEmpty());
    }

    private void standsAside(TestTopics topics, int from, int to) {
        readers.fails(stuck, from, () -> new UnreadableEvent("unknown type"));
        publish(topics, "brieven", stuck, 1, to);
        await().atMost(LIMIT).untilAsserted(() -> assertThat(standing().waiting()).hasSize(to - from + 1));
        await().atMost(LIMIT).untilAsserted(() -> assertThat(letters("b", stuck)).hasSize(to));
    }

    private Outcome retry() {
        return setAside.retry(id(), new By("beheer", "", UUID.randomUUID().toString()));
    }

    private StandingAside standing() {
        return setAside.all().stream().filter(it -> it.key().equals(stuck) && !it.waiting().isEmpty()).findFirst().orElseThrow(AssertionError::new);
    }

    private StandingAside aside() {
        return setAside.all().stream().filter(it -> it.key().equals(stuck)).findFirst().orElseThrow();
    }

    private String id() {
        return aside().id();
    }

    private String event(int number) {
        return stuck + "/" + sequence(number);
    }

    private static String sequence(int number) {
        return "%010d-000".formatted(number);
    }

    private static void publish(TestTopics topics, String topic, String subject, int from, int to) {
        IntStream.rangeClosed(from, to).forEach(n -> topics.publish(topic, subject, TYPE, subject, sequence(n), "{\"n\":" + n + "}"));
    }

    private List<Integer> letters(String reader, String subject) {
        Document found = database.getCollection("brieven-" + reader).find(new Document("_id", subject)).first();
        return found == null ? List.of() : new ArrayList<>(found.getList("brieven", Integer.class));
    }

    @Configuration
    @EnableAutoConfiguration
    static class Service {

        @Bean
        Readers readers(MongoDatabase database) {
            return new Readers(database);
        }
    }

    static class Readers {

        private final MongoDatabase database;
        private final Map<String, Supplier<RuntimeException>> failures = new ConcurrentHashMap<>();
        private final Map<String, Integer> failsAfter = new ConcurrentHashMap<>();
        private final Map<String, Integer> times = new ConcurrentHashMap<>();

        Readers(MongoDatabase database) {
            this.database = database;
        }

        void fails(String subject, int number, Supplier<RuntimeException> failure) {
            failures.put(subject + "/" + sequence(number), failure);
        }

        void failsAfter(String subject, int number) {
            failsAfter.put(subject + "/" + sequence(number), number);
        }

        void mend() {
            failures.clear();
            failsAfter.clear();
        }

        int times(String reader, String subject) {
            return times.getOrDefault(reader + subject, 0);
        }

        @KafkaListener(topics = "brieven", groupId = "lezers-a")
        void first(IncomingEvent event) {
            failUnlessMended(event);
            write("a", event);
            if (failsAfter.containsKey(event.id())) {
                throw new IllegalStateException("died");
            }
        }

        @KafkaListener(topics = "brieven", groupId = "lezers-b")
        void second(IncomingEvent event) {
            write("b", event);
        }

        @KafkaListener(topics = "brieftoegang", groupId = "lezers-a")
        void access(IncomingEvent event) {
            failUnlessMended(event);
            write("toegang", event);
        }

        private void failUnlessMended(IncomingEvent event) {
            Supplier<RuntimeException> failure = failures.get(event.id());
            if (failure != null) {
                throw failure.get();
            }
        }

        private void write(String reader, IncomingEvent event) {
            times.merge(reader + event.subject(), 1, Integer::sum);
            Inbox.of(database.getCollection("brieven-" + reader))
                    .apply(event.subject(), event, new Document("$push", new Document("brieven", event.data().path("n").asInt())));
        }
    }
}
