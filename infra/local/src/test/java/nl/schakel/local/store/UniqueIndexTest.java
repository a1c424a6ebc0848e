package nl.schakel.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;

class UniqueIndexTest {

    private final IndexedDatabase database = new IndexedDatabase("proef", MVStore.open(null), new CursorRegistry());
    private final Index<Object> ids = database.openOrCreateUniqueIndex("c", "_id_", List.of(new IndexKey("_id", true)), false);
    private final Index<Object> pairs = database.openOrCreateUniqueIndex(
            "c", "ab", List.of(new IndexKey("a", true), new IndexKey("b", true)), false);

    @Test
    void dientEenVraagMetMeerVeldenDanDeSleutel() {
        assertThat(ids.canHandle(new Document("_id", 1))).isTrue();
        assertThat(ids.canHandle(new Document("_id", 1).append("version", 3))).isTrue();
        assertThat(ids.canHandle(new Document("version", 3).append("_id", new Document("$in", List.of(1, 2))))).isTrue();
        assertThat(pairs.canHandle(new Document("b", 1).append("c", 2).append("a", 3))).isTrue();
    }

    @Test
    void laatDeRestAanDeServer() {
        assertThat(ids.canHandle(new Document("version", 3))).isFalse();
        assertThat(ids.canHandle(new Document("_id", new Document("$gt", 1)).append("version", 3))).isFalse();
        assertThat(pairs.canHandle(new Document("a", 1))).isFalse();
        assertThat(pairs.canHandle(new Document("a", null).append("b", 1).append("c", 1))).isFalse();
    }

    @Test
    void geeftDePlaatsenBijHaarEigenDeelVanDeVraag() {
        ids.add(new Document("_id", 7), 7, null);

        assertThat(ids.getPositions(new Document("_id", 7).append("version", 3))).containsExactly(7);
        assertThat(ids.getPositions(new Document("_id", new Document("$in", Arrays.asList(6, 7))).append("x", 1))).containsExactly(7);
        assertThat(ids.getPositions(new Document("_id", 8).append("version", 3))).isEmpty();
    }
}
