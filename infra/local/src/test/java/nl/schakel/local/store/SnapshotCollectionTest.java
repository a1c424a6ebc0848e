package nl.schakel.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a reader got does not change under its hands, however the document was found and changed. */
class SnapshotCollectionTest {

    private final EmbeddedChannel channel = new EmbeddedChannel();
    private final MVStore file = new MVStore.Builder().open();
    private final IndexedDatabase database = new IndexedDatabase("proef", file, new CursorRegistry());

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void eenUpdateLaatMetRustWatEerderIsGelezen() {
        ask("insert", "documents", List.of(new Document("_id", 1).append("version", 1).append("state", "oud")));
        Document byId = first(new Document("_id", 1));
        Document byScan = first(new Document("state", "oud"));

        update(new Document("_id", 1));
        update(new Document("state", "nieuw"));
        ask("findAndModify", "query", new Document("_id", 1), "update", new Document("$set", new Document("state", "nieuwst")));

        assertThat(byId).isEqualTo(byScan).isEqualTo(new Document("_id", 1).append("version", 1).append("state", "oud"));
        assertThat(first(new Document("_id", 1))).isEqualTo(new Document("_id", 1).append("version", 3).append("state", "nieuwst"));
    }

    private void update(Document query) {
        Document change = new Document("$set", new Document("state", "nieuw")).append("$inc", new Document("version", 1));
        ask("update", "updates", List.of(new Document("q", query).append("u", change)));
    }

    private Document first(Document query) {
        Document cursor = (Document) ask("find", "filter", query).get("cursor");
        return (Document) ((List<?>) cursor.get("firstBatch")).getFirst();
    }

    private Document ask(String command, Object... more) {
        Document query = new Document(command, "dingen");
        for (int i = 0; i < more.length; i += 2) {
            query.append((String) more[i], more[i + 1]);
        }
        return database.handleCommand(channel, command, query, null, NoopOplog.get());
    }
}
