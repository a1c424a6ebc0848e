package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.schakel.testkit.MetMongo;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MetMongo
class AsideStoreIT {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final AsideKey key = new AsideKey("lezers", "tellers", UUID.randomUUID().toString());
    private MongoDatabase database;
    private AsideStore store;

    @BeforeEach
    void open(MongoDatabase database) {
        this.database = database;
        this.store = new AsideStore(database);
    }

    @Test
    void zetNietsAchterEenRijDieErNietIs() {
        assertThat(store.behind(key, message(1))).isFalse();
        assertThat(store.find(key.id())).isEmpty();
    }

    @Test
    void houdtVanEenSleutelDeVolgordeEnVanEenTweedeBezorgingNiets() {
        store.aside(key, message(1), "failed", NOW);
        assertThat(LongStream.of(2, 3, 2, 1).allMatch(offset -> store.behind(key, message(offset)))).isTrue();
        store.aside(key, message(1), "failed", NOW);

        assertThat(offsets()).containsExactly(1L, 2L, 3L);
        assertThat(store.keys("lezers", "tellers")).contains(key.key());
        assertThat(store.keys("andere-lezers", "tellers")).doesNotContain(key.key());
        assertThat(store.keys("lezers", "toegang")).doesNotContain(key.key());
    }

    @Test
    void haaltAlleenWegWatVooraanStaat() {
        store.aside(key, message(1), "failed", NOW);
        store.behind(key, message(2));

        store.done(key.id(), AsideRecord.of(message(2)));
        assertThat(offsets()).containsExactly(1L, 2L);
        store.done(key.id(), AsideRecord.of(message(1)));
        store.done(key.id(), AsideRecord.of(message(1)));
        assertThat(offsets()).containsExactly(2L);
        assertThat(store.find(key.id()).orElseThrow().reason()).as("it was not tried yet").isNull();
        store.done(key.id(), AsideRecord.of(message(2)));

        assertThat(store.keys("lezers", "tellers")).doesNotContain(key.key());
        assertThat(store.behind(key, message(3))).isFalse();
    }

    @Test
    void sluitWatLeegBleefLiggenNadatIemandStierf() {
        store.aside(key, message(1), "failed", NOW);
        database.getCollection("aside").updateOne(new Document("_id", key.id()), new Document("$set", new Document("waiting", List.of())));
        assertThat(store.keys("lezers", "tellers")).as("too many does no harm").contains(key.key());
        assertThat(store.behind(key, message(2))).isFalse();

        store.all();

        assertThat(store.keys("lezers", "tellers")).doesNotContain(key.key());
        assertThat(store.all()).filteredOn(aside -> aside.id().equals(key.id())).hasSize(1);
    }

    @Test
    void begintOpnieuwWaarEerderAllesHersteldWas() {
        store.aside(key, message(1), "failed", NOW);
        store.act(key.id(), act("a"));
        store.done(key.id(), AsideRecord.of(message(1)));

        Instant later = NOW.plus(1, ChronoUnit.DAYS);
        store.aside(key, message(9), "unreadable", later);

        StandingAside again = store.find(key.id()).orElseThrow();
        assertThat(again.since()).isEqualTo(later);
        assertThat(again.reason()).isEqualTo("unreadable");
        assertThat(offsets()).containsExactly(9L);
        assertThat(again.acts()).as("who did what is not forgotten").hasSize(1);
    }

    @Test
    void schrijftEenHandelingEenKeerOp() {
        store.aside(key, message(1), "failed", NOW);

        assertThat(store.act(key.id(), act("a"))).isTrue();
        assertThat(store.act(key.id(), act("a"))).isFalse();
        assertThat(store.act(key.id(), act("b"))).isTrue();

        assertThat(store.find(key.id()).orElseThrow().acts()).extracting(StandingAside.Act::key).containsExactly("a", "b");
    }

    /** Two people, or one who presses twice: the event behind it is not skipped as well. */
    @Test
    void slaatEenGebeurtenisEenKeerOver() {
        store.aside(key, message(1), "failed", NOW);
        store.behind(key, message(2));

        assertThat(store.skip(key.id(), AsideRecord.of(message(1)), act("a"))).isTrue();
        assertThat(store.skip(key.id(), AsideRecord.of(message(1)), act("b"))).isFalse();

        assertThat(offsets()).containsExactly(2L);
        assertThat(store.find(key.id()).orElseThrow().acts()).extracting(StandingAside.Act::key).containsExactly("a");
    }

    /** A reader that waits loses nothing; one that forgets does. */
    @Test
    void laatDePartitieWachtenAlsDeRijVolIs() {
        List<Document> many = IntStream.range(0, AsideStore.MOST).mapToObj(n -> AsideRecord.of(message(n)).write()).toList();
        store.aside(key, message(0), "failed", NOW);
        database.getCollection("aside").updateOne(new Document("_id", key.id()), new Document("$set", new Document("waiting", many)));

        assertThatThrownBy(() -> store.behind(key, message(AsideStore.MOST))).isInstanceOf(AsideFull.class)
                .satisfies(full -> assertThat(RetryRules.healsByItself((Exception) full)).isTrue());

        store.done(key.id(), AsideRecord.of(message(0)));
        assertThat(store.behind(key, message(AsideStore.MOST))).isTrue();
    }

    private List<Long> offsets() {
        return store.find(key.id()).orElseThrow().waiting().stream().map(AsideRecord::offset).toList();
    }

    private static StandingAside.Act act(String key) {
        return new StandingAside.Act(StandingAside.Kind.RETRIED, "beheer", NOW, "", "e1", key);
    }

    private ConsumerRecord<String, byte[]> message(long offset) {
        return new ConsumerRecord<>("tellers", 0, offset, key.key(), new byte[0]);
    }
}
