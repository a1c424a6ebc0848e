package nl.schakel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

@MetMongo
class DialectGuardTest {

    @Test
    void allowsWhatTheHouseUses(MongoDatabase database) {
        MongoCollection<Document> cases = database.getCollection("cases");
        cases.createIndex(Indexes.ascending("state.deelnemers"));
        cases.insertOne(new Document("_id", "a").append("version", 1L));
        cases.updateOne(
                new Document("_id", "a").append("version", 1L),
                Updates.combine(Updates.set("version", 2L), Updates.push("outbox", new Document("seq", 2L))));
        cases.find(new Document("state.deelnemers", "p").append("status", "OPEN")).into(new ArrayList<>());
        cases.find(Filters.or(Filters.eq("state.deelnemers", "p"), Filters.eq("_id", "a")))
                .into(new ArrayList<>());

        DialectGuard.instance().verify();
    }

    @Test
    void seesAndAroundPlainConditions(MongoDatabase database) {
        database.getCollection("cases")
                .find(new Document("$and", List.of(new Document("_id", "a"), new Document("version", 1L))))
                .first();

        assertThatThrownBy(() -> DialectGuard.instance().verify()).hasMessageContaining("flat document");
    }

    @Test
    void seesAFilterWithoutIndex(MongoDatabase database) {
        database.getCollection("other").find(new Document("colour", "red")).first();

        assertThatThrownBy(() -> DialectGuard.instance().verify()).hasMessageContaining("[colour]");
    }

    @Test
    void seesAStageThatTheEmbeddedServerLacks(MongoDatabase database) {
        assertThatThrownBy(() -> database.getCollection("cases")
                        .aggregate(List.of(Aggregates.match(Filters.eq("_id", 1)), Aggregates.set()))
                        .first())
                .isInstanceOf(RuntimeException.class);

        assertThatThrownBy(() -> DialectGuard.instance().verify()).hasMessageContaining("$set");
    }

    @Test
    void givesEachClassItsOwnDatabase(MongoDatabase database) {
        assertThat(database.getName()).startsWith("test_");
    }
}
