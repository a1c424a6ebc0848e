package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schakel.testkit.MetMongo;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.NullNode;

@MetMongo
class InboxIT {

    private static final Document PLUS_ONE = new Document("$inc", new Document("n", 1));
    private final String id = UUID.randomUUID().toString();
    private MongoCollection<Document> collection;
    private Inbox inbox;

    @BeforeEach
    void open(MongoDatabase database) {
        collection = database.getCollection("leesmodel");
        inbox = Inbox.of(collection);
    }

    @Test
    void werktEenEventEenKeerDoorInEenDocument() {
        assertThat(inbox.apply(id, event("a", 1), new Document("$set", new Document("naam", "x")).append("$inc", new Document("n", 1)))).isTrue();
        assertThat(inbox.apply(id, event("a", 1), PLUS_ONE)).isFalse();
        assertThat(inbox.apply(id, event("a", 2), PLUS_ONE)).isTrue();
        assertThat(inbox.apply(id, event("a", 1), PLUS_ONE)).as("older than what was seen").isFalse();
        assertThat(inbox.apply(id, event("b", 1), PLUS_ONE)).as("another subject").isTrue();
        assertThat(document()).containsEntry("n", 3).containsEntry("naam", "x")
                .containsEntry("seen", new Document("t:a", "0000000002-000").append("t:b", "0000000001-000"));
    }

    @Test
    void teltNietsDubbelAlsVeelOnderwerpenTegelijkHetzelfdeDocumentMaken() throws InterruptedException {
        List<Thread> readers = new ArrayList<>();
        IntStream.range(0, 12).forEach(subject -> readers.add(Thread.startVirtualThread(() -> {
            inbox.apply(id, event("s" + subject, 1), PLUS_ONE);
            inbox.apply(id, event("s" + subject, 1), PLUS_ONE);
        })));
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(document()).containsEntry("n", 12);
    }

    @Test
    void vouwtOokMetEenFunctieElkEventEenKeer() throws InterruptedException {
        List<Thread> readers = new ArrayList<>();
        IntStream.range(0, 6).forEach(subject -> readers.add(Thread.startVirtualThread(() ->
                IntStream.of(1, 2, 2, 3, 1).forEach(sequence -> inbox.fold(id, event("s" + subject, sequence), InboxIT::plusOne)))));
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(document()).containsEntry("n", 18).containsEntry("revision", 18L);
    }

    private static Document plusOne(@Nullable Document before) {
        return before == null ? new Document("n", 1) : before.append("n", before.getInteger("n") + 1);
    }

    private static IncomingEvent event(String subject, int version) {
        return new IncomingEvent("t.v1", subject + "/" + version + "/0", "urn:x", subject, "%010d-000".formatted(version), Instant.EPOCH, NullNode.getInstance(), "t");
    }

    private Document document() {
        return collection.find(new Document("_id", id)).first();
    }
}
