package nl.schakel.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IndexConditionTest {

    private final TreeMap<Object, Set<Object>> index = new TreeMap<>(ValueComparator.ascWithoutListHandling());

    {
        index.put(1.0, Set.of("een"));
        index.put(2.0, Set.of("twee"));
        index.put("b", Set.of("letter"));
    }

    private List<Object> selected(Object asked) {
        return IndexCondition.of(asked).select(index).stream().flatMap(Set::stream).toList();
    }

    @Test
    void kiestPreciesWatEenGelijkheidVraagt() {
        assertThat(selected(2L)).containsExactly("twee");
        assertThat(selected("b")).containsExactly("letter");
        assertThat(selected(new Document("$in", List.of(1, "b", "c")))).containsExactly("een", "letter");
    }

    @Test
    void kiestBijEenGrensAlleenWatDaaraanKanVoldoen() {
        assertThat(selected(new Document("$lt", 2))).containsExactly("een", "twee");
        assertThat(selected(new Document("$gte", 2))).containsExactly("twee", "letter");
    }

    @Test
    void laatDeVraagAanDeServerWanneerDeIndexNietKanHelpen() {
        assertThat(IndexCondition.of(null)).isNull();
        assertThat(IndexCondition.of(new Document())).isNull();
        assertThat(IndexCondition.of(new Document("a", 1))).isNull();
        assertThat(IndexCondition.of(new Document("$ne", 1))).isNull();
        assertThat(IndexCondition.of(new Document("$exists", false))).isNull();
        assertThat(IndexCondition.of(new Document("$in", Arrays.asList(1, null)))).isNull();
        assertThat(IndexCondition.of(new BsonRegularExpression("^a"))).isNull();
    }
}
