package nl.schakel.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same questions to a collection with indexes and to one without: the answers must be the same. */
class IndexesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final List<UUID> PEOPLE = List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));

    @TempDir
    static Path folder;

    private static Store store;
    private static MongoClient client;
    private static MongoCollection<Document> indexed;
    private static MongoCollection<Document> plain;

    @BeforeAll
    static void fill() throws IOException {
        store = Store.open(folder.resolve("opslag.mv"), 0, _ -> {});
        client = MongoClients.create("mongodb://127.0.0.1:" + store.port() + "/?uuidRepresentation=standard");
        indexed = client.getDatabase("proef").getCollection("metIndex");
        plain = client.getDatabase("proef").getCollection("zonderIndex");
        for (String field : List.of("status", "wanneer", "mensen", "outbox.seq", "getal", "gemengd")) {
            indexed.createIndex(Indexes.ascending(field), new IndexOptions().name("op " + field));
        }
        indexed.createIndex(Indexes.ascending("team", "status"), new IndexOptions().name("team en status"));
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            Document document = document(i, random);
            indexed.insertOne(new Document(document));
            plain.insertOne(new Document(document));
        }
        change(indexed);
        change(plain);
    }

    @AfterAll
    static void close() {
        client.close();
        store.close();
    }

    private static Document document(int i, Random random) {
        var document = new Document("_id", i).append("team", "wijk-" + i % 4);
        switch (random.nextInt(4)) {
            case 0 -> document.append("status", "open").append("mensen", List.of());
            case 1 -> document.append("status", null).append("mensen", List.of(PEOPLE.get(i % 3), PEOPLE.get((i + 1) % 3)));
            case 2 -> document.append("status", "dicht").append("mensen", Arrays.asList(PEOPLE.get(i % 3), null));
            default -> document.append("mensen", PEOPLE.get(i % 3));
        }
        document.append("wanneer", Date.from(NOON.plusSeconds(random.nextInt(1000))));
        document.append("getal", i % 2 == 0 ? (Object) (i % 10) : (Object) (double) (i % 10));
        document.append("gemengd", i % 3 == 0 ? (Object) i : i % 3 == 1 ? "tekst" + i : new Document("a", i));
        document.append("outbox", i % 10 == 0 ? List.of(new Document("seq", i), new Document("seq", i + 1)) : List.of());
        return document;
    }

    private static void change(MongoCollection<Document> collection) {
        collection.updateMany(new Document("_id", new Document("$lt", 20)), Updates.set("status", "anders"));
        collection.updateMany(new Document("status", "dicht").append("team", "wijk-1"), Updates.unset("status"));
        collection.updateMany(new Document("team", "wijk-2"), Updates.pull("outbox", new Document("seq", new Document("$gte", 0))));
        collection.updateOne(new Document("_id", 33), Updates.push("mensen", PEOPLE.getFirst()));
        collection.deleteMany(new Document("_id", new Document("$in", List.of(5, 6, 7, 8))));
    }

    private static List<Document> questions() {
        var all = new ArrayList<Document>();
        for (Object value : Arrays.asList("open", "anders", "bestaat niet", null, Pattern.compile("^o"))) {
            all.add(new Document("status", value));
            all.add(new Document("team", "wijk-1").append("status", value));
        }
        for (String operator : List.of("$gt", "$gte", "$lt", "$lte", "$ne", "$eq")) {
            all.add(new Document("wanneer", new Document(operator, Date.from(NOON.plusSeconds(500)))));
            all.add(new Document("getal", new Document(operator, 4L)));
            all.add(new Document("status", new Document(operator, "dicht")));
            all.add(new Document("gemengd", new Document(operator, 100)));
            all.add(new Document("gemengd", new Document(operator, "tekst2")));
        }
        for (String field : List.of("status", "mensen", "outbox.seq", "outbox", "weg")) {
            all.add(new Document(field, new Document("$exists", true)));
            all.add(new Document(field, new Document("$exists", false)));
        }
        all.add(new Document("wanneer", new Document("$gte", Date.from(NOON.plusSeconds(100))).append("$lt", Date.from(NOON.plusSeconds(300)))));
        all.add(new Document("getal", 4.0));
        all.add(new Document("getal", new Document("$in", Arrays.asList(1, 2L, 3.0))));
        all.add(new Document("status", new Document("$in", Arrays.asList("open", null))));
        all.add(new Document("status", new Document("$nin", List.of("open"))));
        all.add(new Document("mensen", PEOPLE.get(1)));
        all.add(new Document("mensen", List.of(PEOPLE.get(1), PEOPLE.get(2))));
        all.add(new Document("mensen", new Document("$in", PEOPLE)));
        all.add(new Document("mensen", new Document("$size", 0)));
        all.add(new Document("outbox.seq", 40));
        all.add(new Document("gemengd", new Document("a", 11)));
        all.add(new Document("_id", 40).append("team", "wijk-0"));
        all.add(new Document("_id", 40).append("team", "een ander"));
        all.add(new Document("_id", new Document("$in", List.of(40, 41, 999))).append("team", "wijk-0"));
        all.add(new Document("_id", new Document("$gt", 290)).append("team", "wijk-0"));
        return all;
    }

    @Test
    void gevenDezelfdeAntwoordenAlsZonderIndex() {
        for (Document question : questions()) {
            assertThat(ids(indexed, question)).as("%s", question).isEqualTo(ids(plain, question));
        }
    }

    @Test
    void stellenVragenDieErToeDoen() {
        assertThat(questions().stream().filter(question -> !ids(plain, question).isEmpty())).hasSizeGreaterThan(40);
    }

    private static List<Object> ids(MongoCollection<Document> collection, Document question) {
        return collection.find(question).sort(new Document("_id", 1)).map(found -> found.get("_id")).into(new ArrayList<>());
    }
}
