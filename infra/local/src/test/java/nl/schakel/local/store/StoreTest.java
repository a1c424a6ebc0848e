package nl.schakel.local.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    @TempDir
    Path folder;

    private Store store;
    private MongoClient client;
    private MongoCollection<Document> casussen;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(folder.resolve("opslag.mv"), 0, _ -> {});
        client = MongoClients.create("mongodb://127.0.0.1:" + store.port() + "/?uuidRepresentation=standard");
        casussen = client.getDatabase("gezinsplan").getCollection("casussen");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void zegtHalloZodatEenGezondheidscheckHaarGezondNoemt() {
        Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));

        assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
        assertThat(hello.getInteger("maxWireVersion")).isPositive();
    }

    @Test
    void vergelijktEnZetInEenSchrijfactie() {
        var id = UUID.randomUUID();
        casussen.insertOne(new Document("_id", id).append("version", 1L));

        var eerste = casussen.updateOne(new Document("_id", id).append("version", 1L), Updates.set("version", 2L));
        var tweede = casussen.updateOne(new Document("_id", id).append("version", 1L), Updates.set("version", 2L));

        assertThat(eerste.getModifiedCount()).isOne();
        assertThat(tweede.getMatchedCount()).isZero();
    }

    @Test
    void houdtEenUniekeSleutelUniekOokNaHeropenen() throws IOException {
        casussen.createIndex(Indexes.ascending("nummer"), new IndexOptions().unique(true).sparse(true));
        casussen.insertOne(new Document("_id", 1).append("nummer", "a"));
        casussen.insertMany(List.of(new Document("_id", 2), new Document("_id", 3)));

        close();
        open();

        assertThatThrownBy(() -> casussen.insertOne(new Document("_id", 4).append("nummer", "a")))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
        assertThat(casussen.countDocuments()).isEqualTo(3);
    }

    @Test
    void leestMetMajorityWatInHetBestandStaat() {
        casussen.insertOne(new Document("_id", 1).append("naam", "x"));

        assertThat(casussen.withReadConcern(ReadConcern.MAJORITY).find(eq("_id", 1)).first()).containsEntry("naam", "x");
    }

    @Test
    void bewaartAllesOverEenStopHeen() throws IOException {
        for (int i = 0; i < 50; i++) {
            casussen.insertOne(new Document("_id", i));
        }

        close();
        open();

        assertThat(casussen.countDocuments()).isEqualTo(50);
    }

    @Test
    void vindtNaHeropenenWatEenGewoneIndexBelooft() throws IOException {
        casussen.createIndex(Indexes.ascending("state.deelnemers"));
        casussen.insertOne(new Document("_id", 1).append("state", new Document("deelnemers", List.of("a", "b"))));
        casussen.insertOne(new Document("_id", 2).append("state", new Document("deelnemers", List.of("b"))));

        close();
        open();

        assertThat(casussen.find(new Document("state.deelnemers", "a"))).extracting(d -> d.get("_id")).containsExactly(1);
        assertThat(casussen.find(new Document("state.deelnemers", "b"))).hasSize(2);
    }
}
